import { type Words, words } from "../../../words/index.ts";
import { factOf, isDone, type OwnEntry } from "../../model/own-work.ts";
import { strangersOn } from "../strangers.ts";
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

export interface PrincipalAct {
  readonly key: string;
  readonly id: string;
  readonly appId: string;
}

/** Deletes the service principal, if the run made it and nobody else uses it. */
export const undoServicePrincipal = defineUndo<PrincipalAct>({
  step: "service-principal",
  plan: (situation, before) =>
    grouped(
      situation.entries.filter(
        (entry) => entry.write === "create-service-principal" && factOf(entry, "created") !== "no",
      ),
      (entry) => factOf(entry, "appId"),
    ).map(([appId, entries]) => planPrincipal(appId, entries, situation, before)),
  async apply({ key, id, appId }, applying) {
    const { ports, signal } = applying;
    await takeAway(
      {
        write: "delete-service-principal",
        key,
        intent: { id, appId },
        send: () => ports.graph.deleteServicePrincipal(id, { signal }),
        isThere: async () => (await ports.graph.servicePrincipalByAppId(appId, { signal }))?.id === id,
      },
      applying,
    );
    return null;
  },
});

function planPrincipal(
  appId: string,
  entries: readonly OwnEntry[],
  situation: UndoSituation,
  before: readonly UndoPiece[],
): UndoPiece<PrincipalAct> {
  const subject: Subject = {
    step: "service-principal",
    key: `principal:${appId}`,
    text: words("undo.line.service-principal", { id: appId }),
    entries,
  };
  const seen = situation.found.apps[appId];
  if (seen === null) return cannotSee(subject, words("undo.unseen.may-not-read"), appId);
  if (seen === "deleted") return gone(subject);
  if (seen === undefined || seen === "absent" || seen.principal === "absent")
    return notShown(subject, situation);
  if (seen.principal === null) return cannotSee(subject, words("undo.unseen.may-not-read"), appId);
  const { id } = seen.principal.row;
  // Somebody has deleted ours and made another.
  const made = entries.filter(isDone);
  if (made.length > 0 && !made.some((entry) => factOf(entry, "id") === id)) return gone(subject);
  const strangers = strangersOn(seen, situation);
  const reasons: readonly Words[] = [
    ...reliedOn(situation.relyingOn(appId)),
    ...strangers.signIn,
    ...strangers.principal,
    ...neededBy(appId, before),
    ...(situation.damaged ? [words("undo.keep.damaged-notes")] : []),
  ];
  if (reasons.length > 0) return keep(subject, reasons, appId);
  return takeBack(
    subject,
    { key: subject.key, id, appId },
    { notes: [words("undo.note.thirty-days")], last: true },
  );
}
