import type { Cloud } from "../../clouds/table.ts";
import { organizationOf } from "../../credentials/organization-url.ts";
import type { CallOptions, TokenSource } from "../api.ts";
import { AddressError, MicrosoftError } from "../errors.ts";
import { type RequestName, unexpectedAnswer } from "../failure.ts";
import { type Answer, createTransport, type Fetch, type Method, readBody } from "../http.ts";
import { allPages } from "../pages.ts";

/** Whose rights requests have: the signed-in admin's, or those of a holder of an access token (a secret). */
export type DataverseCaller = { readonly tokens: TokenSource } | { readonly accessToken: string };

export type DataverseDependencies = DataverseCaller & {
  readonly fetch: Fetch;
  readonly cloud: Cloud;
  /** The organization's origin, without a trailing slash. */
  readonly url: string;
  /** Milliseconds for one request; `REQUEST_TIME_LIMIT_MS` when absent. */
  readonly timeLimitMs?: number;
};

export interface DataverseRequest {
  readonly method: Method;
  /** "/systemusers({id})". */
  readonly template: string;
  /** Path and query below /api/data/v9.2, encoded. */
  readonly path: string;
  readonly json?: Readonly<Record<string, unknown>>;
  /** Value of the Prefer header. */
  readonly prefer?: string;
}

export interface DataverseConnection {
  /** Absolute address of a row, for references. */
  rowUrl(path: string): string;
  /** Sends one request, never twice. */
  send(request: DataverseRequest, options: CallOptions): Promise<Answer>;
  ask<T>(request: DataverseRequest, read: (body: unknown) => T, options: CallOptions): Promise<T>;
  /** All pages of a list. */
  list<Row>(
    request: DataverseRequest,
    read: (body: unknown) => { readonly rows: readonly Row[]; readonly next: string | null },
    options: CallOptions,
  ): Promise<readonly Row[]>;
  /** The pages from a link of the service's own on. @throws for one that leads to another organization. */
  more<Row>(
    link: string,
    request: Pick<DataverseRequest, "template">,
    read: (body: unknown) => { readonly rows: readonly Row[]; readonly next: string | null },
    options: CallOptions,
  ): Promise<readonly Row[]>;
}

const ROOT = "/api/data/v9.2";

/** Requests with the headers that Dataverse wants; dataverse-01. */
export function connectDataverse(dependencies: DataverseDependencies): DataverseConnection {
  const { fetch, cloud, url, timeLimitMs } = dependencies;
  const transport = createTransport({
    fetch,
    service: "dataverse",
    cloud,
    token:
      "tokens" in dependencies
        ? (options) => dependencies.tokens.token({ dataverse: url }, options)
        : async () => dependencies.accessToken,
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
  });

  const sendTo = async (
    address: string,
    { method, template, json, prefer }: DataverseRequest,
    options: CallOptions,
  ) => {
    // The token is asked for with this text as its audience, so it has to be an origin in its one spelling.
    if (organizationOf(url)?.origin !== url) throw new AddressError("dataverse");
    return transport(
      {
        method,
        template,
        url: address,
        headers: {
          "OData-MaxVersion": "4.0",
          "OData-Version": "4.0",
          ...(method === "GET" ? { "If-None-Match": "null" } : {}),
          // Without it a PATCH of a row that is gone would make a new one.
          ...(method === "PATCH" ? { "If-Match": "*" } : {}),
          ...(prefer === undefined ? {} : { Prefer: prefer }),
        },
        ...(json === undefined ? {} : { json }),
      },
      options,
    );
  };

  const send = (request: DataverseRequest, options: CallOptions) =>
    sendTo(`${url}${ROOT}${request.path}`, request, options);

  const pagesFrom: <Row>(
    first: string,
    request: DataverseRequest,
    read: (body: unknown) => { readonly rows: readonly Row[]; readonly next: string | null },
    options: CallOptions,
  ) => Promise<readonly Row[]> = (first, request, read, options) => {
    const name = nameOf(request);
    return allPages(
      first,
      (address) => sendTo(address, request, options),
      (answer) => readBody(name, answer, read),
      (answer, why) => unexpectedAnswer(name, answer.status, answer.headers, why),
    );
  };

  return {
    rowUrl: (path) => `${url}${ROOT}${path}`,
    send,
    async ask(request, read, options) {
      return readBody(nameOf(request), await send(request, options), read);
    },
    list: (request, read, options) => pagesFrom(`${url}${ROOT}${request.path}`, request, read, options),
    async more(link, { template }, read, options) {
      // As it stands, so that nobody takes it for the address of another (pages.ts).
      if (!URL.canParse(link) || !link.startsWith(`${url}/`)) throw new AddressError("dataverse");
      return pagesFrom(link, { method: "GET", template, path: "" }, read, options);
    },
  };
}

export const nameOf = ({ method, template }: DataverseRequest): RequestName => ({
  service: "dataverse",
  operation: `${method} ${template}`,
});

/** ObjectDoesNotExist; specs/dataverse/errors.json. */
export const isNoSuchRow = (error: unknown): boolean =>
  error instanceof MicrosoftError && error.facts.status === 404 && error.facts.code === "0x80040217";

/** A question that an organization does not know, or does not answer to this caller; nothing follows from it. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof MicrosoftError &&
  (error.facts.status === 400 || error.facts.status === 403 || error.facts.status === 404) &&
  error.facts.claims === null;
