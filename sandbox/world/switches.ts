import type { Switches } from "../world.ts";

/** Every answer that a switch of world.ts can give; the first is the default. */
export const switchValues: { readonly [Name in keyof Switches]: readonly Switches[Name][] } = {
  postApplicationWithSecret: ["secret-in-answer", "secret-ignored", "refused"],
  applicationUserBeforeReplication: ["0x80041d28", "0x8004f510", "0x80072559"],
  duplicateApplicationUser: ["0x80040237", "0x8004f511"],
  reassociateRole: ["204", "error"],
  unknownRole: ["0x80040217", "0x80060888"],
  duplicateGrant: ["409", "400"],
  uniqueNameTaken: ["Request_BadRequest", "ObjectConflict"],
  grantBeforeReplication: ["404", "400", "404-applied"],
  userImageOnApplicationUser: ["accepted", "needs-applicationid", "refused"],
  combinedGrantFilter: ["accepted", "refused"],
  appBeforeReplication: ["NoBackingApplicationObject", "403-local-tenant"],
  applicationUserWithRolesInOneRequest: ["accepted", "refused", "ignored"],
  emptyServicePrincipalUpsert: ["accepted", "refused"],
  directoryRolesOfCaller: ["listed", "refused"],
  secretPolicy: ["readable", "refused"],
  adminRoleApplied: ["information", "nothing", "UserExists", "UserExists in the text", "errors"],
  accessModeByAdministrative: ["refused", "accepted"],
  purgeApplicationUser: ["204", "0x80048359"],
  secretBeforeReplication: ["AADSTS7000215", "AADSTS700016", "AADSTS7000229"],
  isDisabledOfApplications: ["readable", "unknown"],
};

/** All switches at their defaults, some changed. */
export function createSwitches(changed: Partial<Switches> = {}): Switches {
  return {
    postApplicationWithSecret: "secret-in-answer",
    applicationUserBeforeReplication: "0x80041d28",
    duplicateApplicationUser: "0x80040237",
    reassociateRole: "204",
    unknownRole: "0x80040217",
    duplicateGrant: "409",
    uniqueNameTaken: "Request_BadRequest",
    grantBeforeReplication: "404",
    userImageOnApplicationUser: "accepted",
    combinedGrantFilter: "accepted",
    appBeforeReplication: "NoBackingApplicationObject",
    applicationUserWithRolesInOneRequest: "accepted",
    emptyServicePrincipalUpsert: "accepted",
    directoryRolesOfCaller: "listed",
    secretPolicy: "readable",
    adminRoleApplied: "information",
    accessModeByAdministrative: "refused",
    purgeApplicationUser: "204",
    secretBeforeReplication: "AADSTS7000215",
    isDisabledOfApplications: "readable",
    ...changed,
  };
}
