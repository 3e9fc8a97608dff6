import type { SystemUserRow } from "../../microsoft/dataverse/api.ts";
import { type Words, words } from "../../words/index.ts";
import { factOf, listOf, type OwnEntry } from "../model/own-work.ts";
import { strangersOn } from "./strangers.ts";
import { reliedOn } from "./undo-pieces.ts";
import { type SeenOrganization, type UndoSituation, userIn } from "./undo-step.ts";

/** An application user as an undo finds it. */
export interface UserSeen {
  readonly organization: SeenOrganization | undefined;
  /** null: not shown. */
  readonly row: SystemUserRow | null;
  readonly appId: string;
}

/** The user that entries of one organization are about, by its id; that of the application where no answer named it. */
export function userOf(entry: OwnEntry, situation: UndoSituation): UserSeen {
  const { found, ours } = situation;
  const organization = found.organizations[entry.organizationUrl];
  const id = factOf(entry, "id") || factOf(entry, "userId");
  const rows = Object.values(organization?.users ?? {}).flat();
  const appId =
    factOf(entry, "appId") ||
    (rows.find((row) => row.id === id)?.applicationId ??
      appIdOf(ours.find((one) => factOf(one, "id") === id && factOf(one, "appId") !== "")));
  const row =
    id === ""
      ? organization
        ? userIn(organization, appId)
        : null
      : (rows.find((one) => one.id === id) ?? null);
  return { organization, row, appId };
}

const appIdOf = (entry: OwnEntry | undefined): string => (entry ? factOf(entry, "appId") : "");

/** Ids of the roles that runs of ours have given to a user. */
export const rolesGiven = (userId: string, { ours }: UndoSituation): readonly string[] =>
  ours.flatMap((entry) => {
    if (entry.write === "assign-role" && factOf(entry, "userId") === userId) return [factOf(entry, "roleId")];
    return entry.write === "create-user" && ["", userId].includes(factOf(entry, "id"))
      ? listOf(entry, "roleIds")
      : [];
  });

/** Why a user and what it holds have to stay: another set-up, or somebody who signs in as it. */
export function reliedUser({ appId }: UserSeen, url: string, situation: UndoSituation): readonly Words[] {
  const seen = situation.found.apps[appId];
  const strangers = typeof seen === "object" && seen !== null ? strangersOn(seen, situation).signIn : [];
  return [...reliedOn(situation.relyingOn(appId, url)), ...strangers];
}

/** Roles that others have given to a user since. */
export function strangeRoles(
  row: SystemUserRow,
  had: readonly string[],
  situation: UndoSituation,
): readonly Words[] {
  const known = new Set([...had, ...rolesGiven(row.id, situation)]);
  const others = row.roles.filter(({ id }) => !known.has(id)).map(({ name, id }) => name || id);
  return others.length === 0
    ? []
    : [words("undo.keep.roles", { count: others.length, names: others.join(", ") })];
}
