import { MicrosoftError } from "../../../microsoft/errors.ts";
import { type Words, words } from "../../../words/index.ts";
import { factOf, listOf, type OwnEntry } from "../../model/own-work.ts";
import { cannotSeeIn, gone, grouped, keep, notShown, type Subject, takeBack } from "../undo-pieces.ts";
import { takeAway } from "../undo-requests.ts";
import { defineUndo, type UndoApplying, type UndoPiece, type UndoSituation } from "../undo-step.ts";
import { reliedUser, strangeRoles, userOf } from "../undo-user.ts";

export interface UserAct {
  readonly is: "delete" | "disable";
  readonly key: string;
  readonly url: string;
  readonly id: string;
  readonly appId: string;
}

/**
 * Disables a user again that the run has enabled, or removes one that it has made: disabled first, then deleted twice,
 * because a user deleted once only is kept and stands in the way of the next one (dataverse-15).
 */
export const undoApplicationUser = defineUndo<UserAct>({
  step: "application-user",
  plan: (situation) =>
    grouped(
      situation.entries.filter(({ step }) => step === "application-user"),
      (entry) => `${entry.write} ${entry.organizationUrl} ${factOf(entry, "id") || factOf(entry, "appId")}`,
    ).flatMap(([, entries]) => planUser(entries, situation)),
  async apply(act, applying) {
    const { signal, read } = applying;
    const dataverse = applying.dataverse(act.url);
    const current = () => dataverse.systemUser(act.id, { signal });
    const row = await read(words("wait.undo"), current);
    if (row === null) return null;
    if (row.deletedState === 0 && !row.isDisabled) {
      await takeAway(
        {
          write: "disable-user",
          key: act.key,
          intent: { id: act.id, appId: act.appId },
          send: () => dataverse.disableApplicationUser(act.id, act.appId, { signal }),
          isThere: async () => (await current())?.isDisabled === false,
        },
        applying,
      );
    }
    return act.is === "disable" ? null : await remove(act, row.deletedState === 0, applying);
  },
});

/** @param living whether it has not been deleted for the first time yet. */
async function remove(act: UserAct, living: boolean, applying: UndoApplying) {
  const { signal } = applying;
  const dataverse = applying.dataverse(act.url);
  const request = (isThere: () => Promise<boolean>) => ({
    write: "delete-user" as const,
    key: act.key,
    intent: { id: act.id, appId: act.appId },
    send: () => dataverse.deleteSystemUser(act.id, { signal }),
    isThere,
  });
  const current = () => dataverse.systemUser(act.id, { signal });
  try {
    if (living)
      await takeAway(
        request(async () => (await current())?.deletedState === 0),
        applying,
      );
    await takeAway(
      request(async () => (await current()) !== null),
      applying,
    );
    return null;
  } catch (error) {
    // Dataverse keeps users that Entra still knows; disabled and without roles it can do nothing.
    if (error instanceof MicrosoftError && error.facts.code === "0x80048359")
      return { kept: words("undo.kept.user") };
    throw error;
  }
}

function planUser(entries: readonly OwnEntry[], situation: UndoSituation): readonly UndoPiece<UserAct>[] {
  const [first] = entries;
  if (!first) return [];
  const url = first.organizationUrl;
  const user = userOf(first, situation);
  const { organization, row, appId } = user;
  const id = row?.id ?? factOf(first, "id");
  const subject = (text: Words, more: readonly OwnEntry[] = []): Subject => ({
    step: "application-user",
    key: `${first.write}:${url}/${id || appId}`,
    text,
    entries: [...entries, ...more],
  });
  if (first.write === "purge-user") {
    return [keep(subject(words("undo.line.purged", { url })), [words("undo.kept.purged")])];
  }
  const made = first.write === "create-user";
  const about = made
    ? // Its picture goes with it.
      subject(
        words("undo.line.user", { url }),
        situation.entries.filter((entry) => entry.write === "set-image" && factOf(entry, "userId") === id),
      )
    : subject(words("undo.line.user-enabled", { url }));
  if (!organization || organization.blind !== null) {
    return [cannotSeeIn(about, organization, url, appId)];
  }
  if (row === null) return [notShown(about, situation)];
  if (!made && (row.isDisabled || row.deletedState !== 0)) return [gone(about)];
  const had = made ? [] : entries.flatMap((entry) => listOf(entry, "hadRoleIds"));
  const reasons = [...reliedUser(user, url, situation), ...strangeRoles(row, had, situation)];
  if (reasons.length > 0 && row.deletedState === 0) return [keep(about, reasons, appId)];
  const act = { is: made ? "delete" : "disable", key: about.key, url, id: row.id, appId } as const;
  return [takeBack(about, act, { last: true, notes: made ? [words("undo.note.user")] : [] })];
}
