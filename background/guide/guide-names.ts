import * as v from "valibot";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import { noNames } from "../../src/guide/progress/progress.ts";

/** Longer than any name that Microsoft allows: not a name. */
const name = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(256)));
const schema = v.object({ tenant: name, environment: name });
const schemaOfBoth = v.object({ progress: schema, aside: v.nullable(schema) });

/**
 * Names that portals have shown, of both tasks. They are stored in `storage.session`: disk holds ids and times, no
 * names (docs/security.md).
 */
export type GuideNames = v.InferOutput<typeof schemaOfBoth>;

/** @throws ValiError when it is something else. */
export const parseNames = (raw: unknown): GuideNames => v.parse(schemaOfBoth, raw);

export const namesIn = ({ progress, aside }: GuideRecord): GuideNames => ({
  progress: progress.names,
  aside: aside?.names ?? null,
});

/** @param names null: none are known, as after the browser was closed. */
export const withNames = (record: GuideRecord, names: GuideNames | null): GuideRecord => ({
  ...record,
  progress: { ...record.progress, names: names?.progress ?? noNames },
  aside: record.aside && { ...record.aside, names: names?.aside ?? noNames },
});

/** The record as it goes to disk. */
export const withoutNames = (record: GuideRecord): GuideRecord => withNames(record, null);
