import { GraphError } from "./errors.ts";

/**
 * Names that Graph has and the sandbox does not answer: entity sets, relationships, properties and actions around what
 * a set-up uses (specs/graph/csdl.v1.subset.xml).
 */
const names = [
  "directoryObjects",
  "directoryRoles",
  "directoryRoleTemplates",
  "groups",
  "users",
  "addKey",
  "removeKey",
  "owners",
  "createdOnBehalfOf",
  "extensionProperties",
  "federatedIdentityCredentials",
  "appManagementPolicies",
  "appRoles",
  "oauth2PermissionScopes",
  "appRoleAssignments",
  "appRoleAssignedTo",
  "createdObjects",
  "endpoints",
  "memberOf",
  "members",
  "ownedObjects",
  "transitiveMemberOf",
  "checkMemberGroups",
  "checkMemberObjects",
  "getByIds",
  "getMemberGroups",
  "getMemberObjects",
  "getPasswordSingleSignOnCredentials",
  "restore",
].map((name) => name.toLowerCase());

/** Whether Graph knows a part of a path that no route has. */
export const isOfGraph = (segment: string): boolean =>
  names.includes(segment.toLowerCase().replace(/^microsoft\.graph\./, ""));

/** No answer of Microsoft's: whoever meets it knows that the sandbox has to learn something. */
export const notModelled = (segment: string): GraphError =>
  new GraphError(501, "NotModelled", `This sandbox of Microsoft Graph does not model '${segment}'.`, {
    headers: { "x-textus-sandbox": "not-modelled" },
  });
