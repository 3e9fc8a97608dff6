import { expect, it } from "vitest";
import { classify, type Verdict } from "../../../../src/microsoft/classify.ts";
import { type FailureFacts, MicrosoftError } from "../../../../src/microsoft/errors.ts";

export const failure = (facts: Partial<FailureFacts>, message = "m"): MicrosoftError =>
  new MicrosoftError(message, {
    service: "graph",
    status: 400,
    code: "",
    detailCodes: [],
    operation: "GET /things",
    requestId: null,
    retryAfterMs: null,
    claims: null,
    ...facts,
  });

/** The same failure about something of ours and about something else. */
export const both = (error: unknown): [ours: string, other: string] => [
  short(classify(error, { ours: true })),
  short(classify(error, { ours: false })),
];

export const short = (verdict: Verdict): string => {
  const { is } = verdict;
  if (verdict.is === "denied" || verdict.is === "policy") return `${is}:${verdict.kind}`;
  if (verdict.is === "throttled") return `${is}:${verdict.waitMs}`;
  if (verdict.is === "interaction") return `${is}:${verdict.claims}`;
  return is;
};

export type Row = [what: string, facts: Partial<FailureFacts>, message: string, ours: string, other?: string];
export const table = (rows: Row[]) =>
  it.each(rows)("%s", (_, facts, message, ours, other = ours) => {
    expect(both(failure(facts, message))).toEqual([ours, other]);
  });

// Messages of Graph's, as they come (specs/graph).
export const noBacking =
  "The appId 'x' of the service principal does not reference a valid application object.";
export const notPresent =
  "Resource 'x' does not exist or one of its queried reference-property objects are not present.";
export const mustLocal =
  "When using this permission, the backing application of the service principal being created must in the local tenant";
export const nameUsed = "Another object with the same value for property uniqueName already exists.";
export const POST = "POST /applications";
