import * as v from "valibot";
import { type StepId, stepIds } from "./steps/ids.ts";

/** The changing requests, by what they do; one journal entry each. */
export const writeNames = [
  "create-application",
  "update-application",
  "create-service-principal",
  "create-resource-principal",
  "add-secret",
  "remove-secret",
  "create-grant",
  "extend-grant",
  "create-user",
  "enable-user",
  "assign-role",
  "set-picture",
  "set-logo",
] as const;
export type WriteName = (typeof writeNames)[number];

/** Ids, names and times; never a secret or a token. */
export type Facts = Readonly<Record<string, string | readonly string[]>>;

/**
 * One changing request.
 *
 *   ─▶ intended ─┬─▶ done ─▶ undone
 *        │       └─▶ failed      Microsoft refused: certainly not done
 *        └─(worker died, answer lost)   stays intended: it may have been done, so look before sending again
 */
export interface JournalEntry {
  /** Counts up within a run. */
  readonly number: number;
  readonly step: StepId;
  readonly write: WriteName;
  /** ISO 8601, before the request was sent. */
  readonly at: string;
  readonly intent: Facts;
  /** null while it is only intended. */
  readonly outcome: EntryOutcome | null;
  /** ISO 8601. */
  readonly undoneAt: string | null;
}

export type EntryOutcome =
  | { readonly is: "done"; readonly at: string; readonly facts: Facts }
  | { readonly is: "failed"; readonly at: string; readonly code: string };

/** How long a step has been waited for since it last got on, ms; survives the worker. */
export interface Waited {
  /** By our own choice, between attempts. */
  readonly ownMs: number;
  /** Because Microsoft asked for it. */
  readonly askedMs: number;
}

export interface RunRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly organizationUrl: string;
  readonly startedAt: string;
  /** null: not finished; what it has made is still its own to go on with or to clear away. */
  readonly finishedAt: string | null;
  readonly entries: readonly JournalEntry[];
  readonly waits: Readonly<Partial<Record<StepId, Waited>>>;
  /** Times the run went on by itself since a person last started or resumed it. */
  readonly turns: number;
}

export interface JournalRecord {
  readonly version: 1;
  /** Oldest first. */
  readonly runs: readonly RunRecord[];
  /** A record that this version cannot read, kept as it was. */
  readonly unreadable?: unknown;
}

const facts = v.record(v.string(), v.union([v.string(), v.array(v.string())]));
const waited = v.object({ ownMs: v.number(), askedMs: v.number() });

const entry = v.object({
  number: v.number(),
  step: v.picklist(stepIds),
  write: v.picklist(writeNames),
  at: v.string(),
  intent: facts,
  outcome: v.nullable(
    v.variant("is", [
      v.object({ is: v.literal("done"), at: v.string(), facts }),
      v.object({ is: v.literal("failed"), at: v.string(), code: v.string() }),
    ]),
  ),
  undoneAt: v.nullable(v.string()),
});

const record = v.object({
  version: v.literal(1),
  runs: v.array(
    v.object({
      id: v.string(),
      tenantId: v.string(),
      organizationUrl: v.string(),
      startedAt: v.string(),
      finishedAt: v.nullable(v.string()),
      entries: v.array(entry),
      waits: v.record(v.picklist(stepIds), v.exactOptional(waited)),
      turns: v.number(),
    }),
  ),
  unreadable: v.exactOptional(v.unknown()),
});

/**
 * A stored journal. One of another version, truncated or edited by hand begins anew and keeps what was there:
 * a run then finds its work by looking, as if another person had done it.
 */
export function readJournal(raw: unknown): JournalRecord {
  if (raw === null || raw === undefined) return { version: 1, runs: [] };
  const parsed = v.safeParse(record, raw);
  return parsed.success ? (parsed.output as JournalRecord) : { version: 1, runs: [], unreadable: raw };
}
