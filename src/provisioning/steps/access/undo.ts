import { words } from "../../../words/index.ts";
import { factOf, isDone, type OwnEntry } from "../../model/own-work.ts";
import { cannotSeeIn, gone, grouped, keep, reliedOn, type Subject, takeBack } from "../undo-pieces.ts";
import { takeAway } from "../undo-requests.ts";
import { defineUndo, type UndoPiece, type UndoSituation } from "../undo-step.ts";

export interface AccessAct {
  readonly key: string;
  readonly url: string;
  readonly userId: string;
  readonly roleId: string;
}

/** Takes the role System Administrator away from the person to whom the run gave it, and from nobody else. */
export const undoAccess = defineUndo<AccessAct>({
  step: "access",
  plan: (situation) => [
    ...situation.entries
      .filter((entry) => entry.write === "create-resource-principal" && factOf(entry, "created") === "yes")
      .map((entry) => keep(platformApi(entry), [words("undo.kept.resource")])),
    ...grouped(
      situation.entries.filter(({ write }) => write === "elevate"),
      ({ organizationUrl }) => organizationUrl,
    ).flatMap(([url, entries]) => planRole(url, entries, situation)),
  ],
  async apply({ key, url, userId, roleId }, applying) {
    const { signal } = applying;
    const dataverse = applying.dataverse(url);
    await takeAway(
      {
        write: "give-back-role",
        key,
        intent: { userId, roleId },
        send: () => dataverse.removeRole(userId, roleId, { signal }),
        isThere: async () =>
          (await dataverse.systemUser(userId, { signal }))?.roles.some(({ id }) => id === roleId) ?? false,
      },
      applying,
    );
    return null;
  },
});

const platformApi = (entry: OwnEntry): Subject => ({
  step: "access",
  key: `resource:${factOf(entry, "appId")}`,
  text: words("undo.line.resource", { id: factOf(entry, "appId") }),
  entries: [entry],
});

function planRole(
  url: string,
  entries: readonly OwnEntry[],
  situation: UndoSituation,
): readonly UndoPiece<AccessAct>[] {
  const subject: Subject = {
    step: "access",
    key: `access:${url}`,
    text: words("undo.line.access", { url }),
    entries,
  };
  const first = Math.min(...entries.map(({ at }) => Date.parse(at)));
  // The run itself has handed it back.
  const handedBack = situation.ours.some(
    (entry) =>
      entry.write === "give-back-role" &&
      isDone(entry) &&
      entry.organizationUrl === url &&
      Date.parse(entry.at) >= first,
  );
  if (handedBack) return [gone(subject)];
  const to = entries.map((entry) => factOf(entry, "objectId")).find((id) => id !== "");
  if (to === undefined) return [keep(subject, [words("undo.keep.access-unknown")])];
  if (to !== situation.found.meId) return [keep(subject, [words("undo.keep.access-other")])];
  const organization = situation.found.organizations[url];
  if (organization?.withoutRole) return [gone(subject)];
  if (!organization?.me) return [cannotSeeIn(subject, organization, url)];
  const { me } = organization;
  if (me.adminRoleId === null) return [gone(subject)];
  const open = situation.relyingOn("", url).filter(({ finishedAt }) => finishedAt === null);
  if (open.length > 0) return [keep(subject, reliedOn(open))];
  const act = { key: subject.key, url, userId: me.userId, roleId: me.adminRoleId };
  return [takeBack(subject, act, { last: true })];
}
