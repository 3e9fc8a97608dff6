import { checkId } from "../../credentials/check.ts";
import { checkDynamicsUrl } from "../../credentials/dynamics-url.ts";
import type { CaptureSource, RowFact } from "../fact.ts";
import { allSteps, isStepId } from "../guide.ts";
import type { RowId } from "../ids.ts";
import {
  type CapturedSecret,
  type CapturedValue,
  type GuideProgress,
  noNames,
  type StepMark,
  type StepMarks,
  startProgress,
} from "./progress.ts";

/**
 * Reads a stored record as progress. Members that are missing, of an older version, cut short or edited by hand are
 * left out, not repaired by guessing: the guide then asks for them again. Never throws, and takes over only the members
 * it knows, so that nothing else is carried along.
 * @param now ISO 8601; the start of a record that has none.
 */
export function parseProgress(raw: unknown, now: string): GuideProgress {
  const fresh = startProgress(now);
  const record = asRecord(raw);
  if (record === null || record.version !== 1) return fresh;
  const captured = asRecord(record.captured) ?? {};
  const chosen = record.chosen;
  return {
    version: 1,
    task: record.task === "sign-in-app" ? "sign-in-app" : "vendor",
    startedAt: asTime(record.startedAt) ?? now,
    changedAt: asTime(record.changedAt) ?? now,
    marks: marksOf(record.marks),
    chosen: typeof chosen === "string" && isStepId(chosen) ? chosen : null,
    captured: {
      tenantId: capturedOf(captured.tenantId, (text) => checkId("tenantId", text).value),
      clientId: capturedOf(captured.clientId, (text) => checkId("clientId", text).value),
      dynamicsUrl: capturedOf(captured.dynamicsUrl, (text) => checkDynamicsUrl(text).value),
      clientSecret: capturedSecretOf(captured.clientSecret),
    },
    // Memory has them (background/guide/guide-names.ts).
    names: noNames,
    registered: asId(record.registered),
    environmentId: asEnvironmentId(record.environmentId),
    userId: asId(record.userId),
    rows: rowsOf(record.rows),
  };
}

type RawRecord = Readonly<Record<string, unknown>>;

const asRecord = (raw: unknown): RawRecord | null =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw) ? (raw as RawRecord) : null;

const asTime = (raw: unknown): string | null =>
  typeof raw === "string" && !Number.isNaN(Date.parse(raw)) ? raw : null;

const asId = (raw: unknown): string | null =>
  typeof raw === "string" ? checkId("clientId", raw).value : null;

const asEnvironmentId = (raw: unknown): string | null =>
  typeof raw === "string" && /^(Default-)?[0-9a-f-]{36}$/i.test(raw) ? raw : null;

const isOneOf = <T extends string>(raw: unknown, all: readonly T[]): raw is T =>
  (all as readonly unknown[]).includes(raw);

const sources: readonly CaptureSource[] = ["page", "route", "pasted", "auto"];

function capturedOf(raw: unknown, check: (text: string) => string | null): CapturedValue | null {
  const { text, from, at } = asRecord(raw) ?? {};
  const value = typeof text === "string" ? check(text) : null;
  const time = asTime(at);
  return value !== null && time !== null && isOneOf(from, sources) ? { text: value, from, at: time } : null;
}

function capturedSecretOf(raw: unknown): CapturedSecret | null {
  const { from, at } = asRecord(raw) ?? {};
  const time = asTime(at);
  return time !== null && isOneOf(from, sources) ? { from, at: time } : null;
}

function marksOf(raw: unknown): StepMarks {
  const record = asRecord(raw) ?? {};
  const marks: Partial<Record<(typeof allSteps)[number]["id"], StepMark>> = {};
  for (const { id } of allSteps) {
    const { state, by, at } = asRecord(record[id]) ?? {};
    const time = asTime(at);
    if (
      time !== null &&
      isOneOf(state, ["done", "skipped", "reopened"] as const) &&
      isOneOf(by, ["world", "admin", "auto"] as const)
    ) {
      marks[id] = { state, by, at: time };
    }
  }
  return marks;
}

const rowIds: readonly RowId[] = ["secret", "permission:dynamics", "permission:graph", "application-user"];

function rowsOf(raw: unknown): GuideProgress["rows"] {
  const record = asRecord(raw) ?? {};
  const rows: Partial<Record<RowId, RowFact>> = {};
  for (const row of rowIds) {
    const { there, granted } = asRecord(record[row]) ?? {};
    if (typeof there !== "boolean") continue;
    rows[row] = {
      kind: "row",
      row,
      there,
      ...(typeof granted === "boolean" || granted === null ? { granted } : {}),
    };
  }
  return rows;
}
