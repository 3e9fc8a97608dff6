import { words } from "../../../words/index.ts";
import { factOf, type OwnEntry } from "../../model/own-work.ts";
import { cannotSeeIn, gone, grouped, keep, notShown, type Subject, takeBack } from "../undo-pieces.ts";
import { takeAway } from "../undo-requests.ts";
import { defineUndo, type UndoPiece, type UndoSituation } from "../undo-step.ts";
import { reliedUser, rolesGiven, strangeRoles, userOf } from "../undo-user.ts";

export interface RolesAct {
  readonly key: string;
  readonly url: string;
  readonly userId: string;
  readonly roleIds: readonly string[];
}

/** Takes the roles away that were assigned, one by one, also those that a user was made with. */
export const undoRoles = defineUndo<RolesAct>({
  step: "security-roles",
  plan: (situation) =>
    grouped(
      situation.entries.filter(({ write }) => write === "assign-role" || write === "create-user"),
      (entry) => {
        const { row } = userOf(entry, situation);
        return `${entry.organizationUrl}/${row?.id ?? (factOf(entry, "userId") || factOf(entry, "id"))}`;
      },
    ).flatMap(([key, entries]) => planRoles(`roles:${key}`, entries, situation)),
  async apply({ key, url, userId, roleIds }, applying) {
    const { signal, read } = applying;
    const dataverse = applying.dataverse(url);
    const current = () => dataverse.systemUser(userId, { signal });
    const has = (await read(words("wait.undo"), current))?.roles ?? [];
    for (const roleId of roleIds) {
      if (!has.some(({ id }) => id === roleId)) continue;
      await takeAway(
        {
          write: "remove-role",
          key,
          intent: { userId, roleId },
          send: () => dataverse.removeRole(userId, roleId, { signal }),
          isThere: async () => (await current())?.roles.some(({ id }) => id === roleId) ?? false,
        },
        applying,
      );
    }
    return null;
  },
});

function planRoles(
  key: string,
  entries: readonly OwnEntry[],
  situation: UndoSituation,
): readonly UndoPiece<RolesAct>[] {
  const [first] = entries;
  if (!first) return [];
  const url = first.organizationUrl;
  const user = userOf(first, situation);
  const { organization, row, appId } = user;
  const subject = (names: string): Subject => ({
    step: "security-roles",
    key,
    text: words("undo.line.roles", { names, url }),
    entries,
  });
  const assigned = entries.filter(({ write }) => write === "assign-role");
  const written = subject(assigned.map((entry) => factOf(entry, "name")).join(", "));
  if (!organization || organization.blind !== null) {
    return [cannotSeeIn(written, organization, url)];
  }
  // The line of the user says what became of that one.
  if (row === null) return assigned.length === 0 ? [] : [notShown(written, situation)];
  const given = rolesGiven(row.id, { ...situation, ours: entries });
  const roles = row.roles.filter(({ id }) => given.includes(id));
  if (roles.length === 0) return assigned.length === 0 ? [] : [gone(written)];
  const about = subject(roles.map(({ name, id }) => name || id).join(", "));
  const reasons = reliedUser(user, url, situation);
  if (reasons.length > 0) return [keep(about, reasons, appId)];
  return [
    takeBack(
      about,
      { key, url, userId: row.id, roleIds: roles.map(({ id }) => id) },
      { notes: strangeRoles(row, [], situation) },
    ),
  ];
}
