import { words } from "../../../words/index.ts";
import { factOf, listOf, type OwnEntry } from "../../model/own-work.ts";
import { strangersOn } from "../strangers.ts";
import {
  cannotSee,
  gone,
  grouped,
  keep,
  notShown,
  reliedOn,
  type Subject,
  takeBack,
} from "../undo-pieces.ts";
import { takeAway } from "../undo-requests.ts";
import { defineUndo, type SeenApplication, type UndoPiece, type UndoSituation } from "../undo-step.ts";
import { scopesOf, wholeTenantGrant, withoutScopes } from "./grant-scopes.ts";

export interface GrantAct {
  readonly key: string;
  /** Object ids of service principals. */
  readonly clientId: string;
  readonly resourceId: string;
  readonly scopes: readonly string[];
}

/** Takes back the scopes that were granted, and the grant when nothing else is in it. */
export const undoConsent = defineUndo<GrantAct>({
  step: "admin-consent",
  plan(situation) {
    const grants = situation.entries.filter(
      ({ write }) => write === "create-grant" || write === "extend-grant",
    );
    const keyOf = (entry: OwnEntry) => `grant:${factOf(entry, "clientId")}/${factOf(entry, "resourceId")}`;
    return [
      ...situation.entries
        .filter((entry) => entry.write === "create-resource-principal" && factOf(entry, "created") === "yes")
        .map((entry) => keep(resource(entry), [words("undo.kept.resource")])),
      ...grouped(grants, keyOf).map(([key, entries]) => planGrant(key, entries, situation)),
    ];
  },
  async apply({ key, clientId, resourceId, scopes }, applying) {
    const { ports, signal, read } = applying;
    const current = async () =>
      wholeTenantGrant(await ports.graph.permissionGrants(clientId, { signal }), resourceId);
    // Read again just before, because the request replaces the whole list.
    const grant = await read(words("wait.undo"), current);
    if (grant === null) return null;
    const rest = withoutScopes(grant.scope, scopes);
    const isThere = async () => {
      const now = await current();
      return now !== null && withoutScopes(now.scope, scopes) !== now.scope.trim().replace(/\s+/g, " ");
    };
    await takeAway(
      {
        write: rest === "" ? "delete-grant" : "reduce-grant",
        key,
        intent: { id: grant.id, scopes },
        send: () =>
          rest === ""
            ? ports.graph.deletePermissionGrant(grant.id, { signal })
            : ports.graph.updatePermissionGrant(grant.id, rest, { signal }),
        isThere,
      },
      applying,
    );
    return null;
  },
});

const resource = (entry: OwnEntry): Subject => ({
  step: "admin-consent",
  key: `resource:${factOf(entry, "appId")}`,
  text: words("undo.line.resource", { id: factOf(entry, "appId") }),
  entries: [entry],
});

function planGrant(key: string, entries: readonly OwnEntry[], situation: UndoSituation): UndoPiece<GrantAct> {
  const [first] = entries;
  const clientId = first ? factOf(first, "clientId") : "";
  const resourceId = first ? factOf(first, "resourceId") : "";
  const given = [
    ...new Set(entries.flatMap((entry) => [...listOf(entry, "scopes"), ...listOf(entry, "added")])),
  ];
  const subject: Subject = {
    step: "admin-consent",
    key,
    text: words("undo.line.grant", { scopes: given.join(", ") }),
    entries,
  };
  const seen = clientOf(clientId, situation);
  if (seen === null) return cannotSee(subject, words("undo.unseen.may-not-read"));
  if (seen === "deleted") return gone(subject);
  if (seen === undefined || seen.principal === "absent") return notShown(subject, situation);
  const grants = seen.principal?.grants ?? null;
  if (grants === null) return cannotSee(subject, words("undo.unseen.may-not-read"));
  const grant = wholeTenantGrant(grants, resourceId);
  const there = grant === null ? [] : scopesOf(grant.scope);
  const scopes = given.filter((scope) => there.some((one) => one.toLowerCase() === scope.toLowerCase()));
  if (scopes.length === 0) return notShown(subject, situation);
  const { appId } = seen.row;
  const reasons = [...reliedOn(situation.relyingOn(appId)), ...strangersOn(seen, situation).signIn];
  if (reasons.length > 0) return keep(subject, reasons, appId);
  const others = grant === null ? [] : scopesOf(withoutScopes(grant.scope, scopes));
  const notes = others.length === 0 ? [] : [words("undo.note.scopes-stay", { scopes: others.join(", ") })];
  return takeBack(subject, { key, clientId, resourceId, scopes }, { notes });
}

/** The application behind a service principal's object id. undefined: none that is shown. */
function clientOf(
  clientId: string,
  { found, ours }: UndoSituation,
): SeenApplication | "deleted" | null | undefined {
  const apps = Object.values(found.apps);
  for (const seen of apps) {
    if (typeof seen === "object" && seen !== null) {
      if (typeof seen.principal === "object" && seen.principal?.row.id === clientId) return seen;
      // A service principal that may not be read is still ours by the journal.
      const made = ours.some(
        (entry) =>
          entry.write === "create-service-principal" &&
          factOf(entry, "id") === clientId &&
          factOf(entry, "appId") === seen.row.appId,
      );
      if (made && seen.principal === null) return seen;
    }
  }
  if (apps.some((seen) => seen === null)) return null;
  const [only] = apps;
  return apps.length === 1 && only === "deleted" ? "deleted" : undefined;
}
