import type { MadePart } from "./made-part.ts";

/** One environment that was connected, as Home shows it. Ids, addresses, times and two names; no secret, no person. */
export interface FinishedSetup {
  /** Of the journal; the newest run that connected it. */
  readonly runId: string;
  readonly tenantId: string;
  readonly organizationName: string;
  readonly environmentId: string;
  readonly environmentName: string;
  /** Without a trailing slash. */
  readonly dynamicsUrl: string;
  readonly clientId: string;
  /** The secret that was made last; null where no run made one. */
  readonly keyId: string | null;
  /** ISO 8601. */
  readonly secretEndsAt: string | null;
  /** The last milestone before its end (secret-ends.ts) that Home was opened at, days; absent: none. */
  readonly endSeen?: number;
  /** The last milestone that a notification has told of; absent: none. */
  readonly endTold?: number;
  /** Secrets that a new one has replaced and that are still on the app, the oldest first; absent: none. */
  readonly older?: readonly OlderSecret[];
  /** ISO 8601 of the first connection. */
  readonly connectedAt: string;
  /** ISO 8601 of the last proof; null: the four values were never proved. */
  readonly checkedAt: string | null;
  readonly state: "verified" | "not-verified";
  /** What a check compares with; absent: the first check makes it of what it finds. */
  readonly baseline?: Baseline;
  /** The last check; absent: there was none. */
  readonly check?: CheckOutcome;
  /** Names of the permissions and roles that were left out as the admin chose; absent: none. */
  readonly leftOut?: readonly string[];
  /** This extension has made a secret for it, and nothing else: it was set up by hand, or in another browser. */
  readonly byHand?: true;
  /** When it was taken back while something of it was kept, mostly its app registration, ISO 8601; absent: it was not. */
  readonly takenBack?: string;
  /** Its app registration is deleted, so that something else was kept; absent: the app is there, or was never gone. */
  readonly appGone?: true;
  /** What it consists of; absent in lists of older versions. Read it by `partsOfSetUp`, which checks it. */
  readonly made?: readonly MadePart[];
}

/** What was there when it was connected. Ids, and names of roles. */
export interface Baseline {
  /** Object id of the service principal. */
  readonly principalId: string | null;
  readonly userId: string | null;
  readonly businessUnitId: string | null;
  /** Names of the security roles that it was given. */
  readonly roles: readonly string[];
  /** By what others get in to the app, or can give themselves a way in (steps/ways-in.ts); null: not known. */
  readonly keys: readonly string[] | null;
  /** What the admin has called known while the list of before was not; absent: nothing. */
  readonly known?: readonly string[];
}

/** What a check has found. */
export interface CheckOutcome {
  /** ISO 8601. */
  readonly at: string;
  /** What is not as it was, or could not be seen. */
  readonly findings: readonly CheckFinding[];
  /** Ways in of others, and roles, that the baseline does not know. */
  readonly strange: readonly string[];
  /** When a check has found each of these first, ISO 8601 by mark; absent in lists of older versions. */
  readonly strangeSince?: Readonly<Record<string, string>>;
}

export interface CheckFinding {
  /** Id of the line of the check's plan. */
  readonly line: string;
  readonly does: "repair" | "attend" | "cannot-see";
  /** When a check has found it first, ISO 8601. */
  readonly since: string;
}

/** How old a check may be before Home has another one made, ms. */
const FRESH_MS = 24 * 60 * 60_000;

/** Whether a set-up was not looked at for a day. @param now ms since the epoch */
export const isCheckDue = (
  { check, checkedAt, connectedAt, takenBack }: FinishedSetup,
  now: number,
): boolean =>
  takenBack === undefined &&
  [check?.at, checkedAt, connectedAt].every((at) => !(now - Date.parse(at ?? "") <= FRESH_MS));

/** The stored list of environments that were connected, the oldest first. */
export interface FinishedBook {
  read(): Promise<readonly FinishedSetup[]>;
  /** One change after the other. @param edit answers the same list where nothing changes. */
  change(edit: (list: readonly FinishedSetup[]) => readonly FinishedSetup[]): Promise<void>;
}

export interface OlderSecret {
  readonly keyId: string;
  /** ISO 8601; null: not known. */
  readonly endsAt: string | null;
  /** Of one that this extension has not made: what it is called. Nobody has to do anything about it. */
  readonly theirs?: string;
}
