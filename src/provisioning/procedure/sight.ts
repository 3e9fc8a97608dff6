import type { CallOptions } from "../../microsoft/api.ts";
import { classify } from "../../microsoft/classify.ts";
import type { MicrosoftError } from "../../microsoft/errors.ts";
import type { ApplicationRow } from "../../microsoft/graph/api.ts";
import type { WaysInRow } from "../../microsoft/ways-in-row.ts";
import type { Recipe } from "../../recipe/recipe.ts";
import { isRefusal, retryingReads } from "../engine/inspection.ts";
import { inALine } from "../model/in-a-line.ts";
import type { JournalRun, Waited } from "../model/journal-record.ts";
import { factOf, isFresh, listOf, type OwnEntry } from "../model/own-work.ts";
import type { Ports } from "../model/ports.ts";
import { problemFrom } from "../model/problems.ts";
import { type DataverseReads, dataverseReadsOf, type GraphReads } from "../model/reading.ts";
import type { Account } from "../model/setup-state.ts";
import { OutOfPatience } from "../model/stops.ts";
import { lookAtRights } from "../steps/access/look.ts";
import { wholeTenantGrant } from "../steps/admin-consent/grant-scopes.ts";
import { LOOKS } from "../steps/undo-requests.ts";
import type { Blindness, SeenApplication, SeenOrganization, SeenPrincipal } from "../steps/undo-step.ts";

const BETWEEN_LOOKS_MS = 1000;

/** null in place of "you may not". */
export async function allowed<T>(read: Promise<T>): Promise<{ readonly value: T } | null> {
  try {
    return { value: await read };
  } catch (error) {
    if (classify(error, { ours: false }).is === "denied") return null;
    throw error;
  }
}

/** How a procedure looks at what is there. */
export interface Sight {
  readonly ports: Ports;
  readonly recipe: Recipe;
  /** Who looks; sentences name them. */
  readonly account: Account;
  /** What the procedure is about. */
  readonly runs: readonly Pick<JournalRun, "organizationUrl" | "organizationId">[];
  /** What this extension has made there: while that is fresh, a late replica may not show it. */
  readonly entries: readonly OwnEntry[];
  readonly mayCall: (origin: string) => Promise<boolean>;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** What earlier turns of the same look have waited. */
  readonly before?: Waited | undefined;
  readonly graph: GraphReads;
  /** ms since the epoch. */
  readonly now: number;
}

/**
 * Reads again while something that was made a short while ago is not shown: a late replica may have been asked.
 * @returns the reading that shows the most.
 */
async function steadily<T>(
  read: () => Promise<T>,
  shown: (reading: T) => number,
  wanted: number,
  { ports, signal }: Sight,
): Promise<T> {
  let best = await read();
  for (let n = 1; n < LOOKS && shown(best) < wanted; n += 1) {
    await ports.clock.sleep(BETWEEN_LOOKS_MS, signal);
    const next = await read();
    if (shown(next) > shown(best)) best = next;
  }
  return best;
}

const freshOf = (appId: string, { entries, now }: Sight): readonly OwnEntry[] =>
  entries.filter((entry) => factOf(entry, "appId") === appId && isFresh(entry, now));

/** An application with everybody's ways in, its service principal and what was granted to it. */
export async function lookAtApp(
  appId: string,
  looking: Sight,
): Promise<SeenApplication | "deleted" | "absent" | null> {
  const { app, deleted } = await lookAtAppOrDeleted(appId, looking);
  return deleted ? "deleted" : app;
}

/** The same, and where it is among the deleted items its row there. */
export async function lookAtAppOrDeleted(
  appId: string,
  looking: Sight,
): Promise<{ readonly app: SeenApplication | "absent" | null; readonly deleted: ApplicationRow | null }> {
  const { graph, signal } = looking;
  const keyIds = freshOf(appId, looking)
    .map((entry) => factOf(entry, "keyId"))
    .filter((keyId) => !["", "none"].includes(keyId));
  const answer = await allowed(
    steadily(
      () => graph.applicationByAppId(appId, { signal }),
      (row) => (row ? 1 + row.passwordCredentials.filter(({ keyId }) => keyIds.includes(keyId)).length : 0),
      freshOf(appId, looking).length === 0 ? 0 : 1 + keyIds.length,
      looking,
    ),
  );
  if (answer === null) return { app: null, deleted: null };
  const row = answer.value;
  if (row === null) {
    const read = await allowed(graph.deletedApplicationByAppId(appId, { signal }));
    return { app: "absent", deleted: read?.value ?? null };
  }
  const principal = await lookAtPrincipal(appId, looking);
  const waysIn = await steadily(
    async () => {
      const [read] = await graph.waysIn([appId], { signal, withUses: true });
      if (read === undefined) throw new TypeError("The ways in to an application are missing.");
      return read;
    },
    (read) => shownIn(read, principal),
    partsOfWaysIn,
    looking,
  );
  return { app: { row, waysIn, principal }, deleted: null };
}

/** A cloud that does not know `isDisabled` never shows it. */
const parts = ["registration", "owners", "federated", "principal", "granted", "assigned"] as const;
const partsOfWaysIn = parts.length;

/** How much of the ways in to an application that is there was shown: a late replica knows nothing of it, or less. */
const shownIn = (read: WaysInRow, principal: SeenPrincipal | "absent" | null): number =>
  parts.filter(
    (part) =>
      read[part] !== null &&
      !(part === "principal" && read.principal === "none" && principal !== "absent" && principal !== null),
  ).length;

async function lookAtPrincipal(appId: string, looking: Sight): Promise<SeenPrincipal | "absent" | null> {
  const { graph, entries, now, signal } = looking;
  const fresh = freshOf(appId, looking).some(({ write }) => write === "create-service-principal");
  const answer = await allowed(
    steadily(
      () => graph.servicePrincipalByAppId(appId, { signal }),
      (row) => (row ? 1 : 0),
      fresh ? 1 : 0,
      looking,
    ),
  );
  if (answer === null) return null;
  const row = answer.value;
  if (row === null) return "absent";
  const granted = entries.filter(
    (entry) =>
      listOf(entry, "scopes").length > 0 && factOf(entry, "clientId") === row.id && isFresh(entry, now),
  );
  const grants = await allowed(
    steadily(
      () => graph.permissionGrants(row.id, { signal }),
      (rows) => granted.filter((entry) => wholeTenantGrant(rows, factOf(entry, "resourceId"))).length,
      granted.length,
      looking,
    ),
  );
  return { row, grants: grants?.value ?? null };
}

const unseen = (blind: Blindness): SeenOrganization => ({ blind, me: null, users: {} });

/** An organization's application users of some apps, or why they can't be seen. */
export async function lookAtOrganization(
  url: string,
  appIds: readonly string[],
  looking: Sight,
): Promise<SeenOrganization> {
  const { ports, runs, mayCall, signal } = looking;
  if (!(await mayCall(url))) return unseen("host");
  // An environment may have been deleted since: then its host never answers. One that asks for a wait is there.
  const reads = dataverseReadsOf(
    ports.dataverse(url),
    retryingReads({ ...looking, short: "unless-throttled" }),
  );
  try {
    const { userId, organizationId } = await reads.whoAmI({ signal });
    const expected = runs.flatMap((one) => (one.organizationUrl === url ? (one.organizationId ?? []) : []));
    if (expected.some((id) => id !== organizationId)) return unseen("other-organization");
    const { adminRoleId, lacking } = await lookAtRights(reads, userId, { signal });
    const me = { userId, adminRoleId };
    if (lacking.length > 0) return { ...unseen("lacking"), me, why: lacking.join(", ") };
    return { blind: null, me, users: await usersIn(reads, appIds, { signal }, looking) };
  } catch (error) {
    if (error instanceof OutOfPatience) return unseen("unreachable");
    if (isRefusal(error)) return refused(error, url, looking);
    throw error;
  }
}

/** What one organization refuses says nothing of the others, nor of the app: its lines say what the refusal proves. */
function refused(error: MicrosoftError, url: string, { account }: Sight): SeenOrganization {
  const environment = URL.canParse(url) ? new URL(url).host : url;
  const problem = problemFrom(error, {
    environment,
    url,
    user: account.username,
    tenant: account.tenantName,
  });
  const verdict = classify(error, { ours: false });
  const has = verdict.is !== "denied" || !["not-a-member", "no-roles"].includes(verdict.kind);
  return { ...unseen("refused"), why: inALine(problem), ...(has ? {} : { withoutRole: true }) };
}

/** Of each application the users that are shown in one look, or failing that in any of a few. */
async function usersIn(
  reads: DataverseReads,
  appIds: readonly string[],
  options: CallOptions,
  looking: Sight,
): Promise<SeenOrganization["users"]> {
  const users = await Promise.all(
    appIds.map(async (appId) => {
      const fresh = freshOf(appId, looking).some(({ write }) => write === "create-user");
      const rows = await steadily(
        () => reads.applicationUsers(appId, options),
        ({ length }) => length,
        fresh ? 1 : 0,
        looking,
      );
      return [appId, rows] as const;
    }),
  );
  return Object.fromEntries(users);
}
