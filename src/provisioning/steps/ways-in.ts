import type { ApplicationRow } from "../../microsoft/graph/api.ts";
import type { WaysInRow } from "../../microsoft/ways-in-row.ts";
import { type WordId, type Words, words } from "../../words/index.ts";
import type { OwnWork } from "../model/own-work.ts";
import type { ChoiceFact } from "../model/plan.ts";
import { type Others, othersOn, type WaysInPart } from "./others.ts";

/**
 * Who else could use or change an application, judged over what was read of it. The same for a stranger's app, for
 * one of ours that others have changed since, and for whoever looks at a finished set-up later.
 */
export interface WaysIn {
  /** Everything worth knowing before the app is used, a line each; what is alarming comes first. */
  readonly facts: readonly ChoiceFact[];
  /** The alarming lines alone: somebody else could act through it, or a list could not be read. */
  readonly warnings: readonly Words[];
  /** What marks each way by which somebody else could sign in as the app. */
  readonly signIn: readonly string[];
  /** The same, with who could give themselves one, the owners, and with what others have allowed it to do. */
  readonly keys: readonly string[];
  /** Addresses, scopes and roles on it: on an app of ours, which has none, somebody else's. */
  readonly additions: readonly Words[];
  /** Why nobody can sign in as it at all; null when nothing says so. */
  readonly off: "deactivated" | "disabled-by-microsoft" | null;
}

export interface Judging {
  readonly own: OwnWork;
  /** User principal name of the administrator, who is no stranger among the owners. */
  readonly username: string;
}

/** How many names a line has; the rest is counted. */
const MOST_NAMES = 3;

/** @param app null where only the ways in are known. */
export function judgeWaysIn(
  row: WaysInRow,
  app: Pick<ApplicationRow, "signInAudience"> | null,
  { own, username }: Judging,
): WaysIn {
  const others = othersOn(row, {
    makings: own.everMade,
    isMe: ({ userPrincipalName }) => userPrincipalName?.toLowerCase() === username.toLowerCase(),
  });
  const { secrets, certificates, onPrincipal, federated, owners, granted } = others;
  const keyLines = [
    ...counted("ways-in.secrets", secrets.length),
    ...counted("ways-in.certificates", certificates.length),
    ...counted("ways-in.federated", federated.length, listed(federated.map(({ issuer }) => hostOf(issuer)))),
    ...counted("ways-in.principal-keys", onPrincipal.length),
  ];
  const alarming = [
    ...keyLines,
    ...(keyLines.length > 0 ? [words("ways-in.whoever")] : []),
    ...(owners.length > 0 ? [words("ways-in.owners", { owners: listed(owners.map(nameOfOwner)) })] : []),
    ...counted(
      "ways-in.granted",
      granted.length,
      listed(distinct(granted.map(({ resourceDisplayName }) => resourceDisplayName ?? ""))),
    ),
    ...unreadIn(others),
  ];
  const additions = [
    ...lineOf("ways-in.redirect-uris", others.redirectUris),
    ...lineOf("ways-in.identifier-uris", others.identifierUris),
    ...lineOf("ways-in.scopes", others.scopes),
    ...lineOf("ways-in.app-roles", others.appRoles),
  ];
  const plain = [
    ...additions,
    ...(row.owners?.length === 0 ? [words("ways-in.no-owner")] : []),
    ...(row.owners && row.owners.length > owners.length ? [words("ways-in.owned-by-you")] : []),
    ...(app && app.signInAudience !== "AzureADMyOrg" ? [words("ways-in.audience")] : []),
  ];
  const off = offOf(row);
  const disabled = [
    ...(off === null ? [] : [words(`ways-in.${off}`)]),
    ...(!signsInHere(row) ? [words("ways-in.sign-in-off")] : []),
  ];
  const signIn = [
    ...[...secrets, ...certificates, ...onPrincipal].map(({ keyId }) => keyId),
    ...federated.map(({ issuer, subject }) => `${issuer} ${subject}`),
  ];
  return {
    facts: [
      ...[...disabled, ...alarming].map((text) => ({ text, alarming: true })),
      ...plain.map((text) => ({ text, alarming: false })),
    ],
    warnings: alarming,
    signIn,
    keys: [...signIn, ...owners.map(({ id }) => id), ...granted.map(({ id }) => id)],
    additions,
    off,
  };
}

/** Why nobody can sign in as an application anywhere; null when nothing says so. */
export const offOf = ({ registration, isDisabled }: WaysInRow): WaysIn["off"] =>
  registration?.disabledByMicrosoft ? "disabled-by-microsoft" : isDisabled ? "deactivated" : null;

/** false where sign-in is turned off for its service principal. */
export const signsInHere = ({ principal }: WaysInRow): boolean =>
  typeof principal !== "object" || principal === null || principal.isEnabled;

/** A list that may not be read is said to be unread, never empty. Who is assigned to it is no way in. */
const sayUnread = [
  ["registration", "ways-in.unread.registration"],
  ["isDisabled", "ways-in.unread.is-disabled"],
  ["owners", "ways-in.unread.owners"],
  ["federated", "ways-in.unread.federated"],
  ["principal", "ways-in.unread.principal"],
  ["granted", "ways-in.unread.granted"],
] as const satisfies readonly (readonly [WaysInPart, WordId])[];

const unreadIn = ({ unread }: Others): readonly Words[] =>
  sayUnread.flatMap(([part, id]) => (unread.has(part) ? [words(id)] : []));

/** As an administrator knows an owner. */
export const nameOfOwner = ({ id, displayName, userPrincipalName }: Others["owners"][number]): string =>
  userPrincipalName ?? displayName ?? id;

type Counted = "secrets" | "certificates" | "federated" | "principal-keys" | "granted";

const counted = (id: `ways-in.${Counted}`, count: number, names = ""): readonly Words[] =>
  count === 0 ? [] : [words(count === 1 ? `${id}.one` : `${id}.many`, { count, names })];

const lineOf = (id: WordId, values: readonly string[]): readonly Words[] =>
  values.length === 0 ? [] : [words(id, { names: listed(values) })];

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** "a, b, c, +4": bounded, because what is shown is stored with the plan. */
const listed = (values: readonly string[]): string => {
  const shown = values.slice(0, MOST_NAMES).map((value) => value.slice(0, 120));
  const more = values.length - shown.length;
  return [...shown, ...(more > 0 ? [`+${more}`] : [])].join(", ");
};

function hostOf(issuer: string): string {
  try {
    return new URL(issuer).host;
  } catch {
    return issuer;
  }
}
