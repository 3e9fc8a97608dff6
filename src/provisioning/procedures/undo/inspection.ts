import type { CallOptions } from "../../../microsoft/api.ts";
import { classify } from "../../../microsoft/classify.ts";
import type { WaysInRow } from "../../../microsoft/ways-in-row.ts";
import type { Recipe } from "../../../recipe/recipe.ts";
import { retryingReads } from "../../engine/inspection.ts";
import type { JournalRun, Waited } from "../../model/journal-record.ts";
import { factOf, isFresh, listOf, type OwnEntry } from "../../model/own-work.ts";
import type { Ports } from "../../model/ports.ts";
import { StepProblem } from "../../model/problems.ts";
import { type DataverseReads, dataverseReadsOf, type GraphReads, graphReadsOf } from "../../model/reading.ts";
import { OutOfPatience } from "../../model/stops.ts";
import { lookAtAccess } from "../../steps/access/look.ts";
import { wholeTenantGrant } from "../../steps/admin-consent/grant-scopes.ts";
import { LOOKS } from "../../steps/undo-requests.ts";
import type {
  Blindness,
  SeenApplication,
  SeenOrganization,
  SeenPrincipal,
  UndoFound,
} from "../../steps/undo-step.ts";

const BETWEEN_LOOKS_MS = 1000;

export interface UndoInspecting {
  readonly ports: Ports;
  readonly recipe: Recipe;
  readonly run: JournalRun;
  /** What is to be taken back. */
  readonly entries: readonly OwnEntry[];
  readonly mayCall: (origin: string) => Promise<boolean>;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** What earlier turns of the same look have waited. */
  readonly before?: Waited | undefined;
}

/** null in place of "you may not". */
async function allowed<T>(read: Promise<T>): Promise<{ readonly value: T } | null> {
  try {
    return { value: await read };
  } catch (error) {
    if (classify(error, { ours: false }).is === "denied") return null;
    throw error;
  }
}

/**
 * Looks at everything that a run has made or may have made, and at who else uses it. Reads only.
 * @throws StepProblem "undo-other-tenant" when the sign-in is for another tenant: nothing there says anything about
 * the run.
 */
export async function inspectForUndo(request: UndoInspecting): Promise<UndoFound> {
  const { ports, run, entries, signal } = request;
  const graph = graphReadsOf(ports.graph, retryingReads(request));
  const { id } = await graph.organization({ signal });
  if (id !== run.tenantId) throw new StepProblem("undo-other-tenant", {}, { remedy: "other-account" });
  const lost = entries.find((entry) => entry.write === "create-application" && factOf(entry, "appId") === "");
  const [me, byName] = await Promise.all([
    graph.me({ signal }),
    lost
      ? allowed(graph.applicationByUniqueName(factOf(lost, "uniqueName"), { signal }))
      : Promise.resolve(null),
  ]);
  const byUniqueName = byName?.value?.appId ?? null;
  const appIds = new Set(entries.map((entry) => factOf(entry, "appId")).filter((one) => one !== ""));
  if (byUniqueName !== null) appIds.add(byUniqueName);
  const looking: Looking = { ...request, graph, now: ports.clock.now() };
  const urls = new Set(entries.filter(isInDataverse).map(({ organizationUrl }) => organizationUrl));
  const [apps, organizations] = await Promise.all([
    Promise.all([...appIds].map(async (appId) => [appId, await lookAtApp(appId, looking)] as const)),
    Promise.all(
      [...urls].map(async (url) => [url, await lookAtOrganization(url, [...appIds], looking)] as const),
    ),
  ]);
  return {
    meId: me.id,
    byUniqueName,
    apps: Object.fromEntries(apps),
    organizations: Object.fromEntries(organizations),
  };
}

const isInDataverse = ({ step }: OwnEntry): boolean =>
  step === "access" || step === "application-user" || step === "security-roles" || step === "icon";

interface Looking extends UndoInspecting {
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
  { ports, signal }: Looking,
): Promise<T> {
  let best = await read();
  for (let n = 1; n < LOOKS && shown(best) < wanted; n += 1) {
    await ports.clock.sleep(BETWEEN_LOOKS_MS, signal);
    const next = await read();
    if (shown(next) > shown(best)) best = next;
  }
  return best;
}

const freshOf = (appId: string, { entries, now }: Looking): readonly OwnEntry[] =>
  entries.filter((entry) => factOf(entry, "appId") === appId && isFresh(entry, now));

async function lookAtApp(
  appId: string,
  looking: Looking,
): Promise<SeenApplication | "deleted" | "absent" | null> {
  const { graph, recipe, entries, signal } = looking;
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
  if (answer === null) return null;
  const row = answer.value;
  if (row === null) {
    const made = entries.find(
      (entry) => factOf(entry, "appId") === appId && factOf(entry, "displayName") !== "",
    );
    const name = made ? factOf(made, "displayName") : recipe.application.displayName;
    const { uniqueName } = recipe.application;
    const deleted = await allowed(graph.deletedApplications(name, { signal, uniqueName }));
    return deleted?.value.some((one) => one.appId === appId) ? "deleted" : "absent";
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
  return { row, waysIn, principal };
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

async function lookAtPrincipal(appId: string, looking: Looking): Promise<SeenPrincipal | "absent" | null> {
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

async function lookAtOrganization(
  url: string,
  appIds: readonly string[],
  looking: Looking,
): Promise<SeenOrganization> {
  const { ports, run, mayCall, signal } = looking;
  if (!(await mayCall(url))) return unseen("host");
  // An environment may have been deleted since: then its host never answers. One that asks for a wait is there.
  const reads = dataverseReadsOf(
    ports.dataverse(url),
    retryingReads({ ...looking, short: "unless-throttled" }),
  );
  try {
    const who = await allowed(reads.whoAmI({ signal }));
    if (who === null) return unseen("not-administrator");
    const expected = url === run.organizationUrl ? (run.organizationId ?? null) : null;
    if (expected !== null && who.value.organizationId !== expected) return unseen("other-organization");
    const { userId, adminRoleId } = await lookAtAccess(reads, { signal });
    const me = userId === null ? null : { userId, adminRoleId };
    if (me === null || adminRoleId === null) return { ...unseen("not-administrator"), me };
    return { blind: null, me, users: await usersIn(reads, appIds, { signal }, looking) };
  } catch (error) {
    if (error instanceof OutOfPatience) return unseen("unreachable");
    throw error;
  }
}

/** Of each application the users that are shown in one look, or failing that in any of a few. */
async function usersIn(
  reads: DataverseReads,
  appIds: readonly string[],
  options: CallOptions,
  looking: Looking,
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
