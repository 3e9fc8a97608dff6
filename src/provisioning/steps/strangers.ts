import type { CredentialRow, PermissionGrantRow } from "../../microsoft/graph/api.ts";
import { type Words, words } from "../../words/index.ts";
import { factOf, isDone, listOf } from "../model/own-work.ts";
import { scopesOf } from "./admin-consent/grant-scopes.ts";
import { isFrom } from "./client-secret/terms.ts";
import type { SeenApplication, SeenPrincipal, UndoSituation } from "./undo-step.ts";

/** Clocks of ours and of Microsoft's may differ by this much, in ms. */
const CLOCK_SKEW_MS = 15 * 60_000;

/** What others have with an application since a run has made or taken it; each a reason to keep something. */
export interface Strangers {
  /** Ways to sign in as it that are not ours: whoever has one relies on all that the application may. */
  readonly signIn: readonly Words[];
  /** Other uses of the application. */
  readonly application: readonly Words[];
  /** Other uses of its service principal. */
  readonly principal: readonly Words[];
}

/** What is not read is not taken for empty. */
export function strangersOn(seen: SeenApplication, situation: UndoSituation): Strangers {
  const { row, surface, owners, federated } = seen;
  const principal = seen.principal === "absent" ? null : seen.principal;
  const since = sinceWhen(row.appId, situation);
  const secrets = row.passwordCredentials.filter(
    (credential) => !isOurs(credential, row.appId, situation) && since.isNew(credential),
  );
  const certificates = [
    ...(surface?.certificates ?? []),
    ...(principal?.credentials?.certificates ?? []),
    ...(principal?.credentials?.secrets ?? []),
  ].filter(since.isNew);
  const unread =
    surface === null ||
    owners === null ||
    federated === null ||
    seen.principal === null ||
    (principal !== null && (principal.credentials === null || principal.rolesHeld === null));
  return {
    signIn: [
      ...told("undo.keep.secrets", secrets.map(nameOf)),
      ...told("undo.keep.certificates", certificates.map(nameOf)),
      ...(since.made
        ? told(
            "undo.keep.federated",
            (federated ?? []).map(({ name }) => name),
          )
        : []),
      ...(unread ? [words("undo.keep.unread")] : []),
    ],
    application: [
      ...told(
        "undo.keep.owners",
        (owners ?? [])
          .filter(({ id }) => id !== situation.found.meId)
          .map(({ id, displayName }) => displayName ?? id),
      ),
      ...told("undo.keep.addresses", [...(surface?.redirectUris ?? []), ...(surface?.identifierUris ?? [])]),
      ...told("undo.keep.exposes", [...(surface?.scopes ?? []), ...(surface?.appRoles ?? [])]),
      ...told("undo.keep.permissions", otherPermissions(seen, situation)),
    ],
    principal: principal === null ? [] : usesOf(principal, situation),
  };
}

const nameOf = ({ keyId, displayName }: Pick<CredentialRow, "keyId" | "displayName">): string =>
  displayName || keyId;

const told = (id: Parameters<typeof words>[0], names: readonly string[]): readonly Words[] =>
  names.length === 0 ? [] : [words(id, { count: names.length, names: names.join(", ") })];

/** Whether a secret was made by any run of ours that the journal still knows. */
function isOurs(credential: Parameters<typeof isFrom>[1], appId: string, { ours }: UndoSituation): boolean {
  return ours.some(
    (entry) =>
      (entry.write === "create-application" || entry.write === "add-secret") &&
      factOf(entry, "endDateTime") !== "" &&
      ["", appId].includes(factOf(entry, "appId")) &&
      isFrom(entry, credential),
  );
}

/**
 * What counts as new on an application: on one that we made, everything; on one that was there, what began after the
 * run. What it had when a run restored it was there before.
 */
function sinceWhen(appId: string, { ours, run }: UndoSituation) {
  const of = (write: string) =>
    ours.filter((entry) => entry.write === write && factOf(entry, "appId") === appId);
  const made = of("create-application").length > 0;
  const known = of("restore-application").flatMap((entry) => listOf(entry, "knownKeyIds"));
  const start = Date.parse(run.startedAt) - CLOCK_SKEW_MS;
  return {
    made,
    isNew: ({ keyId, startDateTime }: Pick<CredentialRow, "keyId" | "startDateTime">): boolean =>
      !known.includes(keyId) && (made || !(Date.parse(startDateTime ?? "") < start)),
  };
}

/** Permissions that an application of ours asks for and the recipe does not know. */
function otherPermissions({ row }: SeenApplication, { recipe }: UndoSituation): readonly string[] {
  const known = recipe.permissions.flatMap(({ resourceAppId, scopes }) =>
    scopes.map(({ id }) => `${resourceAppId}/${id}`),
  );
  return row.requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }) =>
    resourceAccess
      .filter(({ id, type }) => type === "Role" || !known.includes(`${resourceAppId}/${id}`))
      .map(({ id }) => id),
  );
}

function usesOf(principal: SeenPrincipal, situation: UndoSituation): readonly Words[] {
  const { rolesHeld, rolesGiven, grants } = principal;
  return [
    ...told(
      "undo.keep.roles-held",
      (rolesHeld ?? []).map(({ id, resourceDisplayName }) => resourceDisplayName ?? id),
    ),
    ...told(
      "undo.keep.roles-given",
      (rolesGiven ?? []).map(({ id, principalDisplayName }) => principalDisplayName ?? id),
    ),
    ...told("undo.keep.grants", otherScopes(grants ?? [], situation)),
    ...(rolesGiven === null || grants === null ? [words("undo.keep.unread")] : []),
  ];
}

/** Scopes that others have granted: to single people, on other APIs, or beside ours. */
function otherScopes(grants: readonly PermissionGrantRow[], { ours }: UndoSituation): readonly string[] {
  const granted = ours.filter(({ write }) => write === "create-grant" || write === "extend-grant");
  return grants.flatMap(({ consentType, clientId, resourceId, scope }) => {
    if (consentType === "Principal") return scopesOf(scope);
    const mine = granted
      .filter((entry) => factOf(entry, "clientId") === clientId && factOf(entry, "resourceId") === resourceId)
      .flatMap((entry) =>
        [...listOf(entry, "scopes"), ...listOf(entry, "added")].map((one) => one.toLowerCase()),
      );
    return scopesOf(scope).filter((one) => !mine.includes(one.toLowerCase()));
  });
}

/** Whether an entry says by Microsoft's own answer that an object was made, and which. */
export const isAnswered = (entry: Parameters<typeof isDone>[0]): boolean =>
  isDone(entry) && (entry.write !== "create-application" || factOf(entry, "keyId") !== "");
