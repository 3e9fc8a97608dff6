import type { Words } from "../../words/index.ts";
import { words } from "../../words/index.ts";
import type { JournalRun } from "../model/journal-record.ts";
import { isFresh, type OwnEntry } from "../model/own-work.ts";
import type { UndoLine } from "../model/undo-state.ts";
import type { Blindness, SeenOrganization, UndoPiece, UndoSituation } from "./undo-step.ts";

/** What a line is about, whatever becomes of it. */
export interface Subject extends Pick<UndoLine, "step" | "text"> {
  /** Stable: also what undos note in the journal as `undoes`. */
  readonly key: string;
  readonly entries: readonly OwnEntry[];
}

const piece = <Act>(
  { key, step, text, entries }: Subject,
  line: Pick<UndoLine, "does"> & Partial<Pick<UndoLine, "because" | "notes">>,
  rest: Omit<UndoPiece<Act>, "line" | "entries">,
): UndoPiece<Act> => ({
  line: { id: key, step, text, acts: rest.act !== null, because: [], notes: [], ...line },
  entries: entries.map(({ runId, number }) => ({ runId, number })),
  ...rest,
});

export const takeBack = <Act>(
  subject: Subject,
  act: Act,
  how: { readonly notes?: readonly Words[]; readonly last?: boolean } = {},
): UndoPiece<Act> =>
  piece(subject, { does: "take-back", notes: how.notes ?? [] }, { act, ...(how.last ? { last: true } : {}) });

/** @param needs client ID of the application that the kept thing needs. */
export const keep = (subject: Subject, because: readonly Words[], needs?: string): UndoPiece<never> =>
  piece<never>(subject, { does: "keep", because }, { act: null, ...(needs === undefined ? {} : { needs }) });

export const cannotSee = (subject: Subject, because: Words, needs?: string): UndoPiece<never> =>
  piece<never>(
    subject,
    { does: "cannot-see", because: [because] },
    { act: null, ...(needs === undefined ? {} : { needs }) },
  );

/**
 * Something that Microsoft does not show. It is gone for certain when it was made so long ago that every replica knows it, or when an undo
 * of this run has asked Microsoft to take it away. Else a replica may be late, and nothing is concluded.
 */
export const notShown = (subject: Subject, { now, asked }: UndoSituation): UndoPiece<never> =>
  asked.has(subject.key) || subject.entries.every((entry) => !isFresh(entry, now))
    ? piece<never>(subject, { does: "gone" }, { act: null })
    : cannotSee(subject, words("undo.unseen.yet"));

/** What is gone for certain, by something that shows it: the list of deleted items, or what held it. */
export const gone = (subject: Subject): UndoPiece<never> =>
  piece<never>(subject, { does: "gone" }, { act: null });

/** Other set-ups that rely on something, named. */
export const reliedOn = (runs: readonly JournalRun[]): readonly Words[] =>
  runs.map(({ organizationUrl, startedAt, finishedAt }) =>
    words(finishedAt === null ? "undo.keep.open-run" : "undo.keep.run", {
      url: organizationUrl,
      date: startedAt.slice(0, 10),
    }),
  );

/** Why nothing of an organization can be seen, in words. */
export const blindness = {
  host: "undo.unseen.host",
  refused: "undo.unseen.refused",
  lacking: "undo.unseen.lacking",
  "other-organization": "undo.unseen.other-organization",
  unreachable: "undo.unseen.unreachable",
} as const satisfies Record<Blindness, string>;

/** What is in an organization of which nothing can be seen. @param needs as of {@link keep} */
export const cannotSeeIn = (
  subject: Subject,
  organization: SeenOrganization | undefined,
  url: string,
  needs?: string,
): UndoPiece<never> => {
  const why = organization?.blind ?? "host";
  const text = words(blindness[why], { url, why: organization?.why ?? "" });
  const unseen = cannotSee(subject, text, needs);
  return why === "unreachable" ? { ...unseen, passing: true } : unseen;
};

/** Entries in groups, each under its key, in the order in which the keys first come. */
export function grouped(
  entries: readonly OwnEntry[],
  keyOf: (entry: OwnEntry) => string,
): readonly (readonly [string, readonly OwnEntry[]])[] {
  const groups = new Map<string, OwnEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups];
}

/** What was kept before and needs an application. */
export const neededBy = (appId: string, before: readonly UndoPiece[]): readonly Words[] =>
  before
    .filter((piece) => piece.needs === appId && piece.line.step !== "client-secret")
    .flatMap(({ line }) => (line.step === "application-user" ? [words("undo.keep.user-stays")] : []))
    .slice(0, 1);
