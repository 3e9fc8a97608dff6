import { words } from "../../../words/index.ts";
import { factOf, type OwnEntry } from "../../model/own-work.ts";
import { cannotSee, gone, keep, notShown, reliedOn, type Subject, takeBack } from "../undo-pieces.ts";
import { defineUndo, type UndoPiece, type UndoSituation } from "../undo-step.ts";
import { type SecretAct, takeAwaySecret } from "./take-away.ts";
import { isFrom } from "./terms.ts";

/** Removes secrets that were made, also those whose answer was lost, and forgets their value. */
export const undoSecret = defineUndo<SecretAct>({
  step: "client-secret",
  plan: (situation) =>
    situation.entries
      .filter(({ write }) => write === "create-application" || write === "add-secret")
      .flatMap((making) => planMaking(making, situation)),
  async apply(act, applying) {
    await takeAwaySecret(act, applying);
    return null;
  },
});

/** The application that a request for a secret was about; for a creation without an answer the one of its name. */
const appOf = (making: OwnEntry, { found }: UndoSituation): string =>
  factOf(making, "appId") || (found.byUniqueName ?? "");

function planMaking(making: OwnEntry, situation: UndoSituation): readonly UndoPiece<SecretAct>[] {
  const name = factOf(making, "secretName");
  const known = factOf(making, "keyId");
  if (name === "" || known === "none") return [];
  const appId = appOf(making, situation);
  const subject: Subject = {
    step: "client-secret",
    key: `secret:${known || `${making.runId}/${making.number}`}`,
    text: words("undo.line.secret", { name, until: factOf(making, "endDateTime").slice(0, 10) }),
    entries: [making],
  };
  // It was taken back by an undo that kept the application; replicas may still show it.
  if (situation.answered.has(subject.key)) return [];
  const seen = situation.found.apps[appId];
  if (seen === null) return [cannotSee(subject, words("undo.unseen.may-not-read"))];
  if (seen === "deleted") return [gone(subject)];
  if (seen === undefined || seen === "absent") return [notShown(subject, situation)];
  const matching = seen.row.passwordCredentials.filter((credential) => isFrom(making, credential));
  const [credential, twin] = matching;
  if (credential === undefined) return [notShown(subject, situation)];
  if (twin) return [keep(subject, [words("undo.keep.ambiguous")])];
  const users = situation.relyingOn(appId).filter((run) => !madeItsOwn(run.id, appId, situation));
  if (users.length > 0) return [keep(subject, reliedOn(users), appId)];
  const act = { key: subject.key, applicationId: seen.row.id, appId, keyId: credential.keyId };
  return [takeBack(subject, act)];
}

/** Whether another run has a secret of its own on an application, and so needs no other. */
const madeItsOwn = (runId: string, appId: string, { ours }: UndoSituation): boolean =>
  ours.some(
    (entry) =>
      entry.runId === runId &&
      (entry.write === "add-secret" || entry.write === "create-application") &&
      entry.undoneAt === null &&
      factOf(entry, "appId") === appId &&
      !["", "none"].includes(factOf(entry, "keyId")),
  );
