import { words } from "../../../words/index.ts";
import { factOf, type OwnEntry } from "../../model/own-work.ts";
import { cannotSee, gone, keep, notShown, reliedOn, type Subject, takeBack } from "../undo-pieces.ts";
import { takeAway } from "../undo-requests.ts";
import { defineUndo, type UndoPiece, type UndoSituation } from "../undo-step.ts";
import { isFrom } from "./terms.ts";

export interface SecretAct {
  readonly key: string;
  readonly applicationId: string;
  readonly appId: string;
  readonly keyId: string;
}

/** Removes secrets that were made, also those whose answer was lost, and forgets their value. */
export const undoSecret = defineUndo<SecretAct>({
  step: "client-secret",
  plan: (situation) =>
    situation.entries
      .filter(({ write }) => write === "create-application" || write === "add-secret")
      .flatMap((making) => planMaking(making, situation)),
  async apply({ key, applicationId, appId, keyId }, applying) {
    const { ports, signal } = applying;
    await takeAway(
      {
        write: "remove-secret",
        key,
        intent: { applicationId, keyId },
        send: () => ports.graph.removePassword(applicationId, keyId, { signal }),
        isThere: async () => {
          const row = await ports.graph.applicationByAppId(appId, { signal });
          return row?.passwordCredentials.some((one) => one.keyId === keyId) ?? false;
        },
      },
      applying,
    );
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
