import { grounds } from "./grounds.ts";
import type { Schedule } from "./schedule.ts";

/** The index of a tenant: a schedule keeps its own when others are added. */
const tenant = (name: string): number => {
  const index = grounds.findIndex((ground) => ground.name === name);
  if (index < 0) throw new RangeError(`There is no tenant “${name}”.`);
  return index;
};

/** Schedules that once broke a promise, smallest form, with what was wrong. */
export const onceFailed: readonly { readonly why: string; readonly schedule: Schedule }[] = [
  {
    why: "a secret whose value went with the browser before the app had replicated was left behind",
    schedule: {
      ground: tenant("slow replication"),
      switches: {},
      strikes: [{ at: 19, fate: "kill-after", browserClosed: true }],
    },
  },
  {
    why: "a logo that was not set was not told",
    schedule: {
      ground: tenant("empty tenant"),
      switches: {},
      strikes: [{ at: 18, fate: "429", browserClosed: false }],
    },
  },
  {
    why: "a secret that a late replica did not know was taken for removed",
    schedule: {
      ground: tenant("slow replication"),
      switches: {
        postApplicationWithSecret: "secret-in-answer",
        applicationUserBeforeReplication: "0x8004f510",
        duplicateApplicationUser: "0x80040237",
        reassociateRole: "error",
        unknownRole: "0x80040217",
        duplicateGrant: "400",
        uniqueNameTaken: "ObjectConflict",
        grantBeforeReplication: "404",
        userImageOnApplicationUser: "refused",
        combinedGrantFilter: "refused",
        appBeforeReplication: "NoBackingApplicationObject",
        applicationUserWithRolesInOneRequest: "accepted",
      },
      strikes: [
        { at: 13, fate: "kill-before", browserClosed: false },
        { at: 82, fate: "kill-before", browserClosed: false },
        { at: 49, fate: "kill-before", browserClosed: true },
      ],
    },
  },
  {
    why: "the browser was closed between the proof and the end: the run ended without a secret",
    schedule: {
      ground: tenant("not System Administrator"),
      switches: {
        postApplicationWithSecret: "refused",
        applicationUserBeforeReplication: "0x80041d28",
        duplicateApplicationUser: "0x80040237",
        reassociateRole: "error",
        unknownRole: "0x80060888",
        duplicateGrant: "409",
        uniqueNameTaken: "Request_BadRequest",
        grantBeforeReplication: "404",
        userImageOnApplicationUser: "accepted",
        combinedGrantFilter: "refused",
        appBeforeReplication: "403-local-tenant",
        applicationUserWithRolesInOneRequest: "refused",
      },
      strikes: [
        { at: 50, fate: "kill-before", browserClosed: true },
        { at: 52, fate: "truncate", browserClosed: true },
      ],
    },
  },
  {
    why: "a secret was left behind after three deaths under lag",
    schedule: {
      ground: tenant("slow replication"),
      switches: {
        postApplicationWithSecret: "secret-in-answer",
        applicationUserBeforeReplication: "0x8004f510",
        duplicateApplicationUser: "0x80040237",
        reassociateRole: "204",
        unknownRole: "0x80040217",
        duplicateGrant: "400",
        uniqueNameTaken: "Request_BadRequest",
        grantBeforeReplication: "400",
        userImageOnApplicationUser: "needs-applicationid",
        combinedGrantFilter: "refused",
        appBeforeReplication: "NoBackingApplicationObject",
        applicationUserWithRolesInOneRequest: "accepted",
      },
      strikes: [
        { at: 18, fate: "503-after", browserClosed: true },
        { at: 7, fate: "kill-before", browserClosed: true },
        { at: 53, fate: "kill-after", browserClosed: false },
        { at: 5, fate: "cut-after", browserClosed: false },
        { at: 13, fate: "429", browserClosed: true },
      ],
    },
  },
  {
    why: "a secret whose answer was lost was asked for again under the same end, as a late replica did not show it",
    schedule: {
      ground: tenant("hand-made app, slow replication"),
      switches: {
        postApplicationWithSecret: "secret-in-answer",
        applicationUserBeforeReplication: "0x8004f510",
        duplicateApplicationUser: "0x8004f511",
        reassociateRole: "204",
        unknownRole: "0x80040217",
        duplicateGrant: "409",
        uniqueNameTaken: "ObjectConflict",
        grantBeforeReplication: "404",
        userImageOnApplicationUser: "accepted",
        combinedGrantFilter: "accepted",
        appBeforeReplication: "NoBackingApplicationObject",
        applicationUserWithRolesInOneRequest: "refused",
        emptyServicePrincipalUpsert: "accepted",
        directoryRolesOfCaller: "refused",
        secretPolicy: "refused",
        adminRoleApplied: "UserExists",
        accessModeByAdministrative: "refused",
        secretBeforeReplication: "AADSTS7000229",
      },
      strikes: [
        {
          at: 25,
          fate: "502-after",
          browserClosed: true,
        },
      ],
      skewMs: 0,
    },
  },
  {
    why: "the same, and the browser was closed later",
    schedule: {
      ground: tenant("name held by a deleted app, slow replication"),
      switches: {
        postApplicationWithSecret: "secret-in-answer",
        applicationUserBeforeReplication: "0x80072559",
        duplicateApplicationUser: "0x8004f511",
        reassociateRole: "error",
        unknownRole: "0x80040217",
        duplicateGrant: "409",
        uniqueNameTaken: "ObjectConflict",
        grantBeforeReplication: "404-applied",
        userImageOnApplicationUser: "refused",
        combinedGrantFilter: "accepted",
        appBeforeReplication: "403-local-tenant",
        applicationUserWithRolesInOneRequest: "refused",
        emptyServicePrincipalUpsert: "accepted",
        directoryRolesOfCaller: "refused",
        secretPolicy: "refused",
        adminRoleApplied: "UserExists",
        accessModeByAdministrative: "refused",
        secretBeforeReplication: "AADSTS7000215",
      },
      strikes: [
        {
          at: 45,
          fate: "break-off",
          browserClosed: true,
        },
        {
          at: 59,
          fate: "html-before",
          browserClosed: true,
        },
        {
          at: 21,
          fate: "truncate",
          browserClosed: false,
        },
        {
          at: 64,
          fate: "502-after",
          browserClosed: true,
        },
        {
          at: 46,
          fate: "break-off",
          browserClosed: false,
        },
        {
          at: 83,
          fate: "kill-before",
          browserClosed: false,
        },
      ],
      skewMs: 600000,
    },
  },
  {
    why: "what a late replica did not show of a restored app was taken for unread, so an undo kept the app",
    schedule: {
      ground: tenant("name held by a deleted app, slow replication"),
      switches: {
        postApplicationWithSecret: "secret-in-answer",
        applicationUserBeforeReplication: "0x80072559",
        duplicateApplicationUser: "0x8004f511",
        reassociateRole: "error",
        unknownRole: "0x80040217",
        duplicateGrant: "409",
        uniqueNameTaken: "ObjectConflict",
        grantBeforeReplication: "404",
        userImageOnApplicationUser: "refused",
        combinedGrantFilter: "refused",
        appBeforeReplication: "NoBackingApplicationObject",
        applicationUserWithRolesInOneRequest: "accepted",
        emptyServicePrincipalUpsert: "accepted",
        directoryRolesOfCaller: "listed",
        secretPolicy: "readable",
        adminRoleApplied: "information",
        accessModeByAdministrative: "refused",
        secretBeforeReplication: "AADSTS700016",
        isDisabledOfApplications: "readable",
      },
      strikes: [],
      refused: { at: 22, what: "secret" },
    },
  },
  {
    why: "an organization that asked for a wait in the look before its user goes was taken for one that is gone",
    schedule: {
      ground: tenant("hand-made app, consented"),
      switches: {},
      strikes: [
        { at: 53, fate: "429", browserClosed: false },
        { at: 80, fate: "429", browserClosed: false },
        { at: 19, fate: "break-off", browserClosed: false },
      ],
      refused: { at: 2, what: "state" },
    },
  },
  {
    why: "a refusal whose answer was cut short was taken for one without a reason, and blocked the plan",
    schedule: {
      ground: tenant("not System Administrator"),
      switches: {},
      strikes: [{ at: 12, fate: "truncate", browserClosed: false }],
    },
  },
];
