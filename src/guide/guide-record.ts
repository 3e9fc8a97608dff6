import { type CloudId, cloudIds } from "../clouds/table.ts";
import { checkId } from "../credentials/check.ts";
import type { GuideTask } from "./ids.ts";
import { parseProgress } from "./progress/parse.ts";
import { type GuideProgress, startProgress } from "./progress/progress.ts";

/**
 * The guide as it is stored in `storage.local`; every page shows it. Only the worker writes it. It holds no secret,
 * only the fact that the client secret was captured.
 */
export interface GuideRecord {
  readonly version: 1;
  readonly cloud: CloudId;
  /** Whether the guide is on in some tab. */
  readonly on: boolean;
  /** The admin declined the browser's question about the portals. */
  readonly declined: boolean;
  /** Progress of the current task. */
  readonly progress: GuideProgress;
  /** Progress of the other task, put aside; null before that task began. */
  readonly aside: GuideProgress | null;
  /** What the sign-in app's task has put into the options; null before it has put anything there. */
  readonly saved: SavedSignInApp | null;
}

/** A sign-in app in the options, and what was there before. */
export interface SavedSignInApp {
  readonly clientId: string;
  readonly tenant: string;
  /** saved; undone: the former values are back; refused: a policy sets them. */
  readonly state: "saved" | "undone" | "refused";
  readonly former: { readonly clientId: string; readonly tenant: string };
}

/** @param now ISO 8601. */
export const newGuideRecord = (now: string): GuideRecord => ({
  version: 1,
  cloud: "public",
  on: false,
  declined: false,
  progress: startProgress(now),
  aside: null,
  saved: null,
});

/**
 * The record with this task as the current one; the other task's progress is put aside and comes back later. @param now
 * ISO 8601.
 */
export function onTask(record: GuideRecord, task: GuideTask, now: string): GuideRecord {
  if (record.progress.task === task) return record;
  return { ...record, progress: record.aside ?? startProgress(now, task), aside: record.progress };
}

/**
 * A stored record. Members that are missing or of another version are left out; the guide then asks for them again.
 * @throws TypeError when it is not a record, or is of another version.
 * @param now ISO 8601.
 */
export function parseGuideRecord(raw: unknown, now: string): GuideRecord {
  const record = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<GuideRecord>;
  if (record.version !== 1) throw new TypeError("not a stored guide of this version");
  return {
    version: 1,
    cloud: cloudIds.find((cloud) => cloud === record.cloud) ?? "public",
    on: record.on === true,
    declined: record.declined === true,
    progress: parseProgress(record.progress, now),
    aside: record.aside == null ? null : parseProgress(record.aside, now),
    saved: asSaved(record.saved),
  };
}

/** Leaves out what can't be read: then there is nothing to undo. */
function asSaved(raw: unknown): SavedSignInApp | null {
  const { clientId, tenant, state, former } = (
    typeof raw === "object" && raw !== null ? raw : {}
  ) as Partial<SavedSignInApp>;
  const isState = state === "saved" || state === "undone" || state === "refused";
  const ids = typeof clientId === "string" && typeof tenant === "string";
  const before = typeof former?.clientId === "string" && typeof former.tenant === "string";
  if (!isState || !ids || !before || checkId("clientId", clientId).value === null) return null;
  return { clientId, tenant, state, former: { clientId: former.clientId, tenant: former.tenant } };
}
