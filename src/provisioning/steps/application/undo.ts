import { type Words, words } from "../../../words/index.ts";
import { factOf, listOf, type OwnEntry } from "../../model/own-work.ts";
import { isAnswered, strangersOn } from "../strangers.ts";
import {
  cannotSee,
  gone,
  grouped,
  keep,
  neededBy,
  notShown,
  reliedOn,
  type Subject,
  takeBack,
} from "../undo-pieces.ts";
import { takeAway } from "../undo-requests.ts";
import { defineUndo, type UndoPiece, type UndoSituation } from "../undo-step.ts";
import { bearsMark } from "./own.ts";
import { missingAccess, withoutAccess } from "./required-access.ts";

export type ApplicationAct =
  | { readonly is: "delete"; readonly key: string; readonly id: string; readonly appId: string }
  | {
      readonly is: "reduce";
      readonly key: string;
      readonly appId: string;
      /** "resourceAppId/permission id". */
      readonly added: readonly string[];
    };

/**
 * Takes added permissions back. The registration itself stays unless the admin has asked for its deletion: a deleted
 * one keeps its name for 30 days (graph-10). One whose creation was never answered and that does
 * not bear the mark of our request may be another admin's and is never deleted.
 */
export const undoApplication = defineUndo<ApplicationAct>({
  step: "application",
  plan: (situation, before) => [
    ...planPermissions(situation),
    ...situation.entries
      .filter((entry) => entry.write === "update-application" && factOf(entry, "uniqueName") !== "")
      .map((entry) => planName(entry)),
    ...planDeletions(situation, before),
  ],
  async apply(act, applying) {
    const { ports, signal, read } = applying;
    const current = () => ports.graph.applicationByAppId(act.appId, { signal });
    if (act.is === "delete") {
      await takeAway(
        {
          write: "delete-application",
          key: act.key,
          intent: { id: act.id, appId: act.appId },
          send: () => ports.graph.deleteApplication(act.id, { signal }),
          isThere: async () => (await current()) !== null,
        },
        applying,
      );
      return null;
    }
    // Read again just before, because the request replaces the whole list.
    const row = await read(words("wait.undo"), current);
    if (row === null) return null;
    const requiredResourceAccess = withoutAccess(row.requiredResourceAccess, act.added);
    await takeAway(
      {
        write: "reduce-permissions",
        key: act.key,
        intent: { id: row.id, appId: act.appId, added: act.added },
        send: () => ports.graph.updateApplication(row.id, { requiredResourceAccess }, { signal }),
        isThere: async () => asksFor((await current())?.requiredResourceAccess ?? [], act.added).length > 0,
      },
      applying,
    );
    return null;
  },
});

type Access = Parameters<typeof withoutAccess>[0];

const asksFor = (access: Access, added: readonly string[]): readonly string[] =>
  access.flatMap(({ resourceAppId, resourceAccess }) =>
    resourceAccess
      .filter(({ id, type }) => type === "Scope" && added.includes(`${resourceAppId}/${id}`))
      .map(({ id }) => `${resourceAppId}/${id}`),
  );

function planPermissions(situation: UndoSituation): readonly UndoPiece<ApplicationAct>[] {
  const updates = situation.entries.filter(
    (entry) => entry.write === "update-application" && listOf(entry, "added").length > 0,
  );
  return grouped(updates, (entry) => factOf(entry, "appId")).map(([appId, entries]) => {
    const given = [...new Set(entries.flatMap((entry) => listOf(entry, "added")))];
    const subject: Subject = {
      step: "application",
      key: `permissions:${appId}`,
      text: words("undo.line.permissions", { names: namesOf(given, situation).join(", ") }),
      entries,
    };
    const seen = situation.found.apps[appId];
    if (seen === null) return cannotSee(subject, words("undo.unseen.may-not-read"));
    if (seen === "deleted") return gone(subject);
    if (seen === undefined || seen === "absent") return notShown(subject, situation);
    const added = asksFor(seen.row.requiredResourceAccess, given);
    if (added.length === 0) return notShown(subject, situation);
    const reasons = [...reliedOn(situation.relyingOn(appId)), ...strangersOn(seen, situation).signIn];
    if (reasons.length > 0) return keep(subject, reasons, appId);
    return takeBack(subject, { is: "reduce", key: subject.key, appId, added });
  });
}

const namesOf = (added: readonly string[], { recipe }: UndoSituation): readonly string[] => {
  const known = missingAccess([], recipe.permissions);
  return added.map(
    (one) => known.find(({ resourceAppId, id }) => `${resourceAppId}/${id}` === one)?.value ?? one,
  );
};

const planName = (entry: OwnEntry): UndoPiece<ApplicationAct> =>
  keep(
    {
      step: "application",
      key: `unique-name:${factOf(entry, "appId")}`,
      text: words("undo.line.unique-name", { name: factOf(entry, "uniqueName") }),
      entries: [entry],
    },
    // It can be set once and never taken away (graph-07).
    [words("undo.kept.unique-name")],
  );

function planDeletions(
  situation: UndoSituation,
  before: readonly UndoPiece[],
): readonly UndoPiece<ApplicationAct>[] {
  const makings = situation.entries.filter(
    ({ write }) => write === "create-application" || write === "restore-application",
  );
  const idOf = (entry: OwnEntry) => factOf(entry, "appId") || (situation.found.byUniqueName ?? "");
  return grouped(makings, idOf).map(([appId, entries]) => planDeletion(appId, entries, situation, before));
}

function planDeletion(
  appId: string,
  entries: readonly OwnEntry[],
  situation: UndoSituation,
  before: readonly UndoPiece[],
): UndoPiece<ApplicationAct> {
  const seen = situation.found.apps[appId];
  const row = typeof seen === "object" && seen !== null ? seen.row : null;
  const name = row?.displayName ?? (entries[0] ? factOf(entries[0], "displayName") : "");
  const subject: Subject = {
    step: "application",
    key: `application:${appId}`,
    text: words("undo.line.application", { name, id: appId }),
    // The logo goes with the application.
    entries: [
      ...entries,
      ...situation.entries.filter(
        (entry) =>
          entry.write === "set-logo" &&
          entries.some((making) => factOf(making, "id") === factOf(entry, "applicationId")),
      ),
    ],
  };
  if (seen === null) return cannotSee(subject, words("undo.unseen.may-not-read"));
  if (seen === "deleted") return gone(subject);
  if (row === null || typeof seen !== "object") return notShown(subject, situation);
  if (!situation.deleteApplication) return keep(subject, [words("undo.kept.application")]);
  const isProved = entries.some(
    (entry) => entry.write === "restore-application" || isAnswered(entry) || bearsMark(row, entry),
  );
  const strangers = strangersOn(seen, situation);
  const restored = entries.every(({ write }) => write === "restore-application");
  const reasons: readonly Words[] = [
    ...(isProved ? [] : [words("undo.keep.not-answered")]),
    ...reliedOn(situation.relyingOn(appId)),
    ...strangers.signIn,
    // What others had with it before it was restored is deleted once more, as it was.
    ...(restored ? [] : strangers.application),
    ...strangers.principal,
    ...neededBy(appId, before),
    ...(situation.damaged ? [words("undo.keep.damaged-notes")] : []),
  ];
  if (reasons.length > 0) return keep(subject, distinct(reasons), appId);
  const act = { is: "delete", key: subject.key, id: row.id, appId } as const;
  return takeBack(subject, act, { notes: [words("undo.note.name-taken")], last: true });
}

const distinct = (reasons: readonly Words[]): readonly Words[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
];
