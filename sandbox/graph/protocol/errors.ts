/** A further line of an error: which property it is about. */
export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly target: string;
}

/**
 * A refusal by Graph, thrown where it is found and answered by the service. Codes and texts: specs/graph/errors.json,
 * docs/microsoft/graph.md; of texts that neither has, the comment names the source.
 */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly status: number;
  readonly code: string;
  readonly details: readonly ErrorDetail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: {
      /** Its message is the error's own. */
      readonly detail?: { readonly code: string; readonly target: string };
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = more.detail ? [{ code: more.detail.code, message, target: more.detail.target }] : [];
    this.headers = more.headers ?? {};
  }
}

export const badRequest = (message: string, detail?: { code: string; target: string }): GraphError =>
  new GraphError(400, "Request_BadRequest", message, detail ? { detail } : {});

/** A request that the gateway refuses before the directory sees it. */
export const badSyntax = (message: string): GraphError => new GraphError(400, "BadRequest", message);

export const unsupportedQuery = (message: string): GraphError =>
  new GraphError(400, "Request_UnsupportedQuery", message);

/** @param id as the request gave it: an object id or the value of an alternate key. */
export const notFound = (id: string): GraphError =>
  new GraphError(
    404,
    "Request_ResourceNotFound",
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const denied = (): GraphError =>
  new GraphError(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

export const methodNotAllowed = (): GraphError =>
  new GraphError(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");

export const segmentNotFound = (segment: string): GraphError =>
  badSyntax(`Resource not found for the segment '${segment}'.`);

/** The text is that of msgraph-bicep-types issue 260. */
export const readOnlyProperty = (property: string): GraphError =>
  badRequest(`Property '${property}' is read-only and cannot be set.`);

/** The text is that of the directory for properties in queries; for bodies it is inferred. */
export const unknownPropertyText = (property: string): string =>
  `Property '${property}' does not exist as a declared property or extension property.`;

/** @param resource the type's name with a capital: "Application". */
export const invalidValue = (property: string, resource: string): GraphError =>
  badRequest(`Invalid value specified for property '${property}' of resource '${resource}'.`, {
    code: "InvalidValue",
    target: property,
  });

export const missingValue = (property: string, resource: string): GraphError =>
  badRequest(`A value is required for property '${property}' of resource '${resource}'.`, {
    code: "MissingValue",
    target: property,
  });

/** Unique values taken by another object: 400, not 409 (graph-09). */
export const valueTaken = (property: string): GraphError =>
  badRequest(`Another object with the same value for property ${property} already exists.`, {
    code: "ObjectConflict",
    target: property,
  });

/** 409 for an object whose key another one has. */
export const keyTaken = (message: string, target?: string): GraphError =>
  new GraphError(409, "Request_MultipleObjectsWithSameKeyValue", message, {
    ...(target === undefined ? {} : { detail: { code: "ObjectConflict", target } }),
  });
