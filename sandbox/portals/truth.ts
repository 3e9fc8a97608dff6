import * as v from "valibot";

const reportSchema = v.strictObject({
  /** Random, one for each document that was loaded; the document answers under it (client/report-truth.ts). */
  document: v.string(),
  host: v.string(),
  pathname: v.string(),
  page: v.string(),
  /** By name of the control: child indexes from body down. */
  controls: v.record(v.string(), v.array(v.number())),
});

/** Where the controls of one document are now. */
export type TruthReport = v.InferOutput<typeof reportSchema> & { readonly at: number };

/** One control: host and path of the document that it is in, and child indexes from that document's body down. */
export interface TruePlace {
  readonly host: string;
  readonly pathname: string;
  readonly page: string;
  readonly path: readonly number[];
}

/**
 * What every control of the portals' open pages is, for tests. Pages report it to the server after each change;
 * nothing in their DOM tells it, so that no locator can find it there. Names: client/truth-names.ts.
 */
export interface Truth {
  /** The newest reports first; documents that were left are kept until another 50 have been loaded. */
  reports(): readonly TruthReport[];
  /** Where a control is by the newest report of each document that has it. */
  find(name: string): readonly TruePlace[];
}

export function createTruth(): Truth & { take(input: unknown): void; forget(document: string): void } {
  const byDocument = new Map<string, TruthReport>();
  let count = 0;
  const reports = () => [...byDocument.values()].sort((a, b) => b.at - a.at);
  return {
    reports,
    find: (name) =>
      reports().flatMap(({ host, pathname, page, controls }) => {
        const path = controls[name];
        return path ? [{ host, pathname, page, path }] : [];
      }),
    take(input) {
      const report = v.parse(reportSchema, input);
      count += 1;
      byDocument.delete(report.document);
      byDocument.set(report.document, { ...report, at: count });
      const oldest = byDocument.size > 50 ? byDocument.keys().next().value : undefined;
      if (oldest !== undefined) byDocument.delete(oldest);
    },
    forget: (document) => void byDocument.delete(document),
  };
}
