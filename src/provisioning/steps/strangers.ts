import type { PermissionGrantRow } from "../../microsoft/graph/api.ts";
import type { KeyRow } from "../../microsoft/ways-in-row.ts";
import { type Words, words } from "../../words/index.ts";
import { factOf, isDone, listOf } from "../model/own-work.ts";
import { scopesOf } from "./admin-consent/grant-scopes.ts";
import { type Others, othersOn } from "./others.ts";
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
  const others = othersOn(seen.waysIn, {
    makings: situation.ours,
    isMe: ({ id }) => id === situation.found.meId,
  });
  const since = sinceWhen(seen.row.appId, situation);
  const secrets = others.secrets.filter(since.isNew);
  const certificates = [...others.certificates, ...others.onPrincipal].filter(since.isNew);
  return {
    signIn: [
      ...told("undo.keep.secrets", secrets.map(nameOf)),
      ...told("undo.keep.certificates", certificates.map(nameOf)),
      ...(since.made
        ? told(
            "undo.keep.federated",
            others.federated.map(({ name, issuer }) => name || issuer),
          )
        : []),
      ...(hidesSignIn(seen, others) ? [words("undo.keep.unread")] : []),
    ],
    application: [
      ...told(
        "undo.keep.owners",
        others.owners.map(({ id, displayName }) => displayName ?? id),
      ),
      ...told("undo.keep.addresses", [...others.redirectUris, ...others.identifierUris]),
      ...told("undo.keep.exposes", [...others.scopes, ...others.appRoles]),
      ...told("undo.keep.permissions", otherPermissions(seen, situation)),
    ],
    principal:
      seen.principal === null || seen.principal === "absent" ? [] : usesOf(seen.principal, others, situation),
  };
}

/** Whether somebody may be able to sign in as it unseen, or to give themselves a way to. */
const hidesSignIn = ({ principal, waysIn }: SeenApplication, { unread }: Others): boolean =>
  principal === null ||
  // One replica has shown the service principal and another not yet.
  (principal !== "absent" && waysIn.principal === "none") ||
  (["registration", "owners", "federated", "principal", "granted"] as const).some((part) => unread.has(part));

const nameOf = ({ keyId, displayName }: KeyRow): string => displayName || keyId;

const told = (id: Parameters<typeof words>[0], names: readonly string[]): readonly Words[] =>
  names.length === 0 ? [] : [words(id, { count: names.length, names: names.join(", ") })];

/**
 * What counts as new on an application: on one that we made, everything; on one that was there, what began after the
 * run. What it had when a run restored it was there before.
 */
function sinceWhen(appId: string, { ours, since }: UndoSituation) {
  const of = (write: string) =>
    ours.filter((entry) => entry.write === write && factOf(entry, "appId") === appId);
  const made = of("create-application").length > 0;
  const known = of("restore-application").flatMap((entry) => listOf(entry, "knownKeyIds"));
  const start = since - CLOCK_SKEW_MS;
  return {
    made,
    isNew: ({ keyId, startDateTime }: KeyRow): boolean =>
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

function usesOf(
  { grants }: SeenPrincipal,
  { granted, assigned, unread }: Others,
  situation: UndoSituation,
): readonly Words[] {
  return [
    ...told(
      "undo.keep.roles-held",
      granted.map(({ id, resourceDisplayName }) => resourceDisplayName ?? id),
    ),
    ...told(
      "undo.keep.roles-given",
      assigned.map(({ id, principalDisplayName }) => principalDisplayName ?? id),
    ),
    ...told("undo.keep.grants", otherScopes(grants ?? [], situation)),
    ...(unread.has("assigned") || grants === null ? [words("undo.keep.unread")] : []),
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
