import type { SandboxResponse } from "../server/service.ts";

/**
 * A refusal by Dataverse, thrown where it is found and answered by the service as
 * `{"error":{"code","message"}}`. Codes and texts: specs/dataverse/errors.json, error-codes.json,
 * docs/microsoft/dataverse.md.
 */
export class DataverseError extends Error {
  override readonly name = "DataverseError";
  readonly status: number;
  /** "0x80040217", or "" where the Web API itself has none. */
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/**
 * The answer to a refusal. With `annotated` (Prefer: odata.include-annotations="*") it carries the details that
 * Dataverse adds then (specs/dataverse/errors.json, last entry).
 */
export function errorAnswer(error: DataverseError, annotated: boolean): SandboxResponse {
  const details = annotated
    ? {
        "@Microsoft.PowerApps.CDS.ErrorDetails.OperationStatus": "0",
        "@Microsoft.PowerApps.CDS.ErrorDetails.SubErrorCode": "0",
        "@Microsoft.PowerApps.CDS.HelpLink": `http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a${error.code.replace(/^0x/, "")}&client=platform`,
        "@Microsoft.PowerApps.CDS.InnerError.Message": error.message,
      }
    : {};
  return {
    status: error.status,
    headers: { "Content-Type": "application/json; odata.metadata=minimal", ...error.headers },
    body: { error: { code: error.code, message: error.message, ...details } },
  };
}

/** 404 0x80040217; form of the message as recorded for other tables. */
export const rowMissing = (logicalName: string, id: string): DataverseError =>
  new DataverseError(404, "0x80040217", `${logicalName} With Id = ${id} Does Not Exist`);

/** 404 0x80060891 RecordNotFoundByEntityKey. */
export const keyMissing = (logicalName: string): DataverseError =>
  new DataverseError(
    404,
    "0x80060891",
    `A record with the specified key values does not exist in ${logicalName} entity`,
  );

/** 404 0x8006088a; Learn, "Troubleshoot Dataverse Web API client errors". */
export const segmentMissing = (segment: string): DataverseError =>
  new DataverseError(404, "0x8006088a", `Resource not found for the segment '${segment}'.`);

/** 404 with an empty code: a function or action called with the wrong method; same Learn page. */
export const noSuchOperation = (url: string): DataverseError =>
  new DataverseError(404, "", `No HTTP resource was found that matches the request URI '${url}'.`);

/** 405; the service's routing layer answers it, without a Dataverse code. */
export const methodNotAllowed = (method: string): DataverseError =>
  new DataverseError(405, "", `The requested resource does not support http method '${method}'.`);

/** 400 0x80060888: anything wrong with a query option. */
export const badQuery = (message: string): DataverseError => new DataverseError(400, "0x80060888", message);

/** 400 0x80060888 for a property that a table does not have. */
export const unknownProperty = (name: string, logicalName: string): DataverseError =>
  badQuery(`Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${logicalName}'.`);

/** 400 0x80048d19: a body that cannot be read as a row of the table. */
export const badPayload = (setName: string, inner: string): DataverseError =>
  new DataverseError(
    400,
    "0x80048d19",
    `Error identified in Payload provided by the user for Entity :'${setName}', For more information on this error please follow this help link https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : ${inner}`,
  );

/** 400 0x80048d19 for a member that the table does not have. */
export const unknownMember = (setName: string, logicalName: string, member: string): DataverseError =>
  badPayload(
    setName,
    `Microsoft.Crm.CrmException: Invalid property '${member}' was found in entity 'Microsoft.Dynamics.CRM.${logicalName}'. ---> Microsoft.OData.ODataException: Does Not exist property '${member}' on type 'Microsoft.Dynamics.CRM.${logicalName}'.`,
  );

/** 400 0x80048d19 for a `name@odata.bind` whose navigation property does not exist. */
export const undeclaredNavigation = (setName: string, name: string): DataverseError =>
  badPayload(
    setName,
    `Microsoft.OData.ODataException: An undeclared property '${name}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values.`,
  );

/** 412 0x80040237 DuplicateRecord. */
export const duplicateRecord = (): DataverseError =>
  new DataverseError(412, "0x80040237", "A record with matching key values already exists.");

/** 412 0x80060882 ConcurrencyVersionMismatch: If-Match with another version. */
export const versionMismatch = (logicalName: string): DataverseError =>
  new DataverseError(
    412,
    "0x80060882",
    `The version of the existing record doesn't match the RowVersion property provided. Entity: ${logicalName}.`,
  );

/** 403 0x80040225; recorded in microsoft/coe-starter-kit#3741. Also answered for a target that is soft-deleted. */
export const userDisabled = (userId: string, organizationId: string): DataverseError =>
  new DataverseError(
    403,
    "0x80040225",
    `The user with SystemUserId=${userId} in OrganizationContext=${organizationId} is disabled`,
  );

/** 403 0x80095ffe IPAddressNotInSpecifiedRange; the text is our own (specs/dataverse/denials.json). */
export const addressRefused = (): DataverseError =>
  new DataverseError(
    403,
    "0x80095ffe",
    "Access to the environment is restricted for this address. Contact your administrator.",
  );

/** 403 0x80095ffc: app access control; form of the text as in PowerPlatform-DataverseServiceClient issue 528. */
export const applicationRefused = (clientId: string): DataverseError =>
  new DataverseError(
    403,
    "0x80095ffc",
    `Access to the environment is restricted for this application Id ${clientId}. Contact your administrator.`,
  );

/** 0x8004d24b UserNotAssignedLicense; the status is unconfirmed (specs/dataverse/denials.json). */
export const notLicensed = (userId: string): DataverseError =>
  new DataverseError(403, "0x8004d24b", `The user (Id = ${userId}) has not been assigned any License.`);

/** 400 0x80041d48 ApplicationUserCannotBeUpdated; the text is Microsoft's, double negation included. */
export const applicationUserCannotBeUpdated = (): DataverseError =>
  new DataverseError(400, "0x80041d48", "The user representing an OAuth application cannot not be updated");
