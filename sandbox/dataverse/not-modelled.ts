import { DataverseError } from "./errors.ts";

/**
 * Entity sets, functions and actions that every environment has and the sandbox does not answer: around users, roles,
 * solutions and metadata. Microsoft Learn, "Web API entity type reference", "Web API function reference" and "Web API
 * action reference".
 */
const names = [
  "teams",
  "teamtemplates",
  "organizations",
  "privileges",
  "fieldsecurityprofiles",
  "queues",
  "positions",
  "solutions",
  "publishers",
  "workflows",
  "pluginassemblies",
  "sdkmessageprocessingsteps",
  "environmentvariabledefinitions",
  "connectionreferences",
  "leads",
  "opportunities",
  "incidents",
  "EntityDefinitions",
  "GlobalOptionSetDefinitions",
  "RetrieveCurrentOrganization",
  "RetrieveVersion",
  "RetrieveProvisionedLanguages",
  "RetrievePrincipalAccess",
  "RetrieveUserPrivileges",
  "RetrieveRolePrivilegesRole",
  "AddUserToRecordTeam",
  "AssociateEntities",
].map((name) => name.toLowerCase());

/** Whether Dataverse knows the first part of a path that the sandbox has no table or operation for. */
export const isOfDataverse = (segment: string): boolean => names.includes(segment.toLowerCase());

/** No answer of Microsoft's: whoever meets it knows that the sandbox has to learn something. */
export const notModelled = (segment: string): DataverseError =>
  new DataverseError(501, "NotModelled", `This sandbox of Dataverse does not model '${segment}'.`, {
    "x-textus-sandbox": "not-modelled",
  });
