import { stableHash } from "../../ground/stable-hash.ts";
import type {
  AppRoleAssignmentRow,
  FederatedCredentialRow,
  KeyRow,
  OwnerRow,
  WaysInRow,
} from "../../microsoft/ways-in-row.ts";
import { factOf, type OwnEntry } from "../model/own-work.ts";
import { isFrom } from "./client-secret/terms.ts";

/** A part of the ways in that is read by itself. */
export type WaysInPart = Exclude<keyof WaysInRow, "appId">;

/**
 * What others have with an application, without what is ours. The one judgement of it: the plan of a set-up, the proof
 * at its end and an undo say different sentences over the same.
 */
export interface Others {
  readonly secrets: readonly KeyRow[];
  readonly certificates: readonly KeyRow[];
  /** On the service principal itself: they sign in as well as the application's. */
  readonly onPrincipal: readonly KeyRow[];
  readonly federated: readonly FederatedCredentialRow[];
  readonly owners: readonly OwnerRow[];
  /** App roles that it holds. */
  readonly granted: readonly AppRoleAssignmentRow[];
  /** App roles of it that others hold. */
  readonly assigned: readonly AppRoleAssignmentRow[];
  readonly redirectUris: readonly string[];
  readonly identifierUris: readonly string[];
  readonly scopes: readonly string[];
  readonly appRoles: readonly string[];
  /** What could not be read: there may be more of others'. */
  readonly unread: ReadonlySet<WaysInPart>;
}

/**
 * Marks of everybody's ways in, ours among them: ids of secrets and certificates, of owners and of granted app roles. What
 * a federated credential is for may have names in it and is hashed. null where a list could not be read.
 */
export function everyWayIn({
  registration,
  principal,
  owners,
  federated,
  granted,
}: WaysInRow): readonly string[] | null {
  if (
    registration === null ||
    principal === null ||
    owners === null ||
    federated === null ||
    granted === null
  )
    return null;
  const there = principal === "none" ? null : principal;
  return [
    ...[...registration.secrets, ...registration.certificates].map(({ keyId }) => keyId),
    ...[...(there?.secrets ?? []), ...(there?.certificates ?? [])].map(({ keyId }) => keyId),
    ...federated.map(markOfFederated),
    ...owners.map(({ id }) => id),
    ...granted.map(({ id }) => id),
  ];
}

export const markOfFederated = ({ issuer, subject }: FederatedCredentialRow): string =>
  `federated ${stableHash(`${issuer} ${subject}`)}`;

const parts = [
  "registration",
  "isDisabled",
  "owners",
  "federated",
  "principal",
  "granted",
  "assigned",
] as const satisfies readonly WaysInPart[];

export function othersOn(
  row: WaysInRow,
  {
    makings,
    isMe,
  }: {
    /** Journal entries that may have made a secret. */
    readonly makings: readonly OwnEntry[];
    /** Whether an owner is the administrator. */
    readonly isMe: (owner: OwnerRow) => boolean;
  },
): Others {
  const { registration, principal } = row;
  const there = typeof principal === "object" ? principal : null;
  return {
    secrets: secretsOfOthers(registration?.secrets ?? [], row.appId, makings),
    certificates: registration?.certificates ?? [],
    onPrincipal: [...(there?.secrets ?? []), ...(there?.certificates ?? [])],
    federated: row.federated ?? [],
    owners: (row.owners ?? []).filter((owner) => !isMe(owner)),
    granted: row.granted ?? [],
    assigned: row.assigned ?? [],
    redirectUris: registration?.redirectUris ?? [],
    identifierUris: registration?.identifierUris ?? [],
    scopes: registration?.scopes ?? [],
    appRoles: registration?.appRoles ?? [],
    unread: new Set(parts.filter((part) => row[part] === null)),
  };
}

/** Of an application's secrets those that no request of ours has made. @param makings see {@link othersOn} */
export const secretsOfOthers = <Key extends KeyRow>(
  secrets: readonly Key[],
  appId: string,
  makings: readonly OwnEntry[],
): readonly Key[] => secrets.filter((key) => !isOurs(key, appId, makings));

/** Whether a secret was made by a request of ours for this application. */
const isOurs = (key: KeyRow, appId: string, makings: readonly OwnEntry[]): boolean =>
  makings.some(
    (entry) =>
      (entry.write === "create-application" || entry.write === "add-secret") &&
      factOf(entry, "endDateTime") !== "" &&
      ["", appId].includes(factOf(entry, "appId")) &&
      isFrom(entry, key),
  );
