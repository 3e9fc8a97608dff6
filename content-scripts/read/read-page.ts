import type { Fact } from "../../src/guide/fact.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import type { Pass } from "../locate/pass.ts";
import { tenantNameOf } from "./app-name.ts";
import { type CaptureReading, hasOnlyMaskedSecret, readCaptures } from "./captures.ts";
import { readChoices } from "./choices.ts";
import { readRows } from "./rows.ts";

export interface PageReading {
  /** Choices and rows, with no more of the page's text than they need. */
  readonly facts: readonly Fact[];
  /** Values that may be captured; one may be a secret. */
  readonly captures: readonly CaptureReading[];
  /** The secret was created and its page was left: it can't be read any more. */
  readonly secretIsMasked: boolean;
}

/**
 * Everything that a frame can tell about its page, in parts between which the page can run. Looking and reading share
 * one pass.
 * @param page the page that the tab's route names, or the page of the current step where routes do not tell.
 */
export function* readInParts(page: PageId, pass: Pass): Generator<void, PageReading> {
  const facts: Fact[] = [];
  for (const choice of readChoices(page, pass)) {
    facts.push(choice);
    yield;
  }
  facts.push(...readRows(page, pass));
  const tenant = page === "tenant-overview" ? tenantNameOf(pass) : null;
  if (tenant !== null) facts.push({ kind: "name", of: "tenant", name: tenant });
  yield;
  const captures = readCaptures(page, pass);
  yield;
  return { facts, captures, secretIsMasked: page === "credentials" && hasOnlyMaskedSecret(pass) };
}

/** The same without breaks. */
export function readPage(page: PageId, pass: Pass): PageReading {
  const parts = readInParts(page, pass);
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}
