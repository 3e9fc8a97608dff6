import { classify } from "../../../microsoft/classify.ts";
import { words } from "../../../words/index.ts";
import { factOf, type OwnEntry } from "../../model/own-work.ts";
import { cannotSeeIn, gone, grouped, keep, notShown, type Subject, takeBack } from "../undo-pieces.ts";
import { takeAway } from "../undo-requests.ts";
import { defineUndo, type UndoPiece, type UndoSituation } from "../undo-step.ts";
import { reliedUser, userOf } from "../undo-user.ts";

export interface IconAct {
  readonly key: string;
  readonly url: string;
  readonly userId: string;
}

/**
 * Takes the picture of a user away who had none before. That of a user that the run has made goes with it, and a logo
 * with the application, which alone ever gets one.
 */
export const undoIcon = defineUndo<IconAct>({
  step: "icon",
  plan: (situation) =>
    grouped(
      situation.entries.filter((entry) => entry.write === "set-image" && !isOfOwnUser(entry, situation)),
      (entry) => `${entry.organizationUrl}/${factOf(entry, "userId")}`,
    ).map(([key, entries]) => planPicture(`image:${key}`, entries, situation)),
  async apply({ key, url, userId }, applying) {
    const { signal } = applying;
    const dataverse = applying.dataverse(url);
    try {
      await takeAway(
        {
          write: "remove-image",
          key,
          intent: { userId },
          send: () => dataverse.removeUserImage(userId, { signal }),
          isThere: async () => (await dataverse.systemUser(userId, { signal }))?.hasImage ?? false,
        },
        applying,
      );
    } catch (error) {
      const { is } = classify(error, { ours: false });
      if (is === "fatal" || is === "denied") return { kept: words("undo.kept.picture") };
      throw error;
    }
    return null;
  },
});

const isOfOwnUser = (entry: OwnEntry, { entries }: UndoSituation): boolean =>
  entries.some((one) => one.write === "create-user" && factOf(one, "id") === factOf(entry, "userId"));

function planPicture(
  key: string,
  entries: readonly OwnEntry[],
  situation: UndoSituation,
): UndoPiece<IconAct> {
  const [first] = entries;
  const url = first?.organizationUrl ?? "";
  const subject: Subject = { step: "icon", key, text: words("undo.line.picture", { url }), entries };
  const user = first ? userOf(first, situation) : { organization: undefined, row: null, appId: "" };
  const { organization, row, appId } = user;
  if (!organization || organization.blind !== null) {
    return cannotSeeIn(subject, organization, url);
  }
  if (row === null) return notShown(subject, situation);
  if (!row.hasImage || row.deletedState !== 0) return gone(subject);
  const reasons = reliedUser(user, url, situation);
  if (reasons.length > 0) return keep(subject, reasons, appId);
  return takeBack(subject, { key, url, userId: row.id });
}
