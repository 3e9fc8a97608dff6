import type { ApplicationRow, RequiredResourceAccess } from "../../../microsoft/graph/api.ts";
import { APPS_IN_ONE_REQUEST, unreadWaysIn, type WaysInRow } from "../../../microsoft/ways-in-row.ts";
import { words } from "../../../words/index.ts";
import { blocked, problemOf } from "../../model/blocked.ts";
import type { PlanDetail, PlanItem } from "../../model/plan.ts";
import { applicationLink } from "../../model/portal-links.ts";
import { orUnread } from "../or-unread.ts";
import type { ApplicationDecision, ApplicationFound } from "../shapes.ts";
import { defineStep, type Planned, type Situation } from "../step.ts";
import { seemsUnableToManage, seemsUnableToRegister } from "../tenant/directory-roles.ts";
import { judgeWaysIn, nameOfOwner, type WaysIn } from "../ways-in.ts";
import {
  bestOwn,
  candidatesAmong,
  chosenAmong,
  idsToLookFor,
  isKeptToOurs,
  isOwn,
  isSingleTenant,
  isUsable,
  namesToLookFor,
  unseenApplication,
  waysInOf,
} from "./own.ts";
import { adoptQuestion, restoreQuestion } from "./questions.ts";
import { missingAccess, withMissingAccess } from "./required-access.ts";
import { adoptApplication, createApplication, restoreApplication } from "./writes.ts";

/** The app registration: ours by the journal, adopted or restored after a question, or made. */
export const application = defineStep<"application", "tenant">({
  id: "application",
  async inspect(reading) {
    const { graph, recipe, settings, answers, own, now, signal } = reading;
    const name = settings.applicationName;
    const [named, namesakes, deleted] = await Promise.all([
      Promise.all(
        namesToLookFor(own, recipe).map((unique) => graph.applicationByUniqueName(unique, { signal })),
      ),
      graph.applicationsByDisplayName(name, { signal }),
      orUnread(graph.deletedApplications(name, { signal, uniqueName: recipe.application.uniqueName }), null),
    ]);
    const seen = distinct([...named.flatMap((row) => row ?? []), ...namesakes]);
    // Ours under another name: who has changed it may have changed its keys as well.
    const sought = await Promise.all(
      idsToLookFor(own, seen).map((appId) => graph.applicationByAppId(appId, { signal })),
    );
    const ours = [...seen, ...sought.flatMap((row) => row ?? [])].filter((row) => isOwn(row, own));
    const lookAt = async (rows: readonly ApplicationRow[]): Promise<readonly WaysInRow[]> => {
      const ids = rows.map(({ appId }) => appId);
      if (ids.length === 0) return [];
      // Where one list goes on failing, the others are read without it.
      return orUnread(graph.waysIn(ids, { signal }), () =>
        orUnread(graph.waysIn(ids, { signal, withoutFailed: true }), ids.map(unreadWaysIn)),
      );
    };
    const unseen = unseenApplication(own, recipe, now);
    // Made a moment ago beside an older one of ours: that it is not visible yet does not bring the older one back.
    if (unseen && !ours.some(({ appId }) => appId === unseen.appId))
      return { current: unseen, candidates: [], waysIn: [], deleted: [], deletedUnread: deleted === null };
    const visible = bestOwn(ours, own, name);
    const others = candidatesAmong(
      seen.filter(({ appId }) => appId !== visible?.appId),
      recipe,
    );
    const candidates = [...(visible ? [visible] : []), ...others];
    const chosen = chosenAmong(candidates, answers);
    // In one request, however many there are. The others are read when one of them is chosen.
    const first = [...(visible ? [visible] : []), ...(chosen ? [chosen] : []), ...others];
    const waysIn = await lookAt(distinct(first).slice(0, APPS_IN_ONE_REQUEST));
    const [ofVisible] = waysIn;
    // One of ours that somebody has turned off, or has put a key on, is a choice among others: a new app is the way past
    // it.
    if (
      visible &&
      ofVisible &&
      isUsable(visible, ofVisible, recipe) &&
      isKeptToOurs(visible, ofVisible, reading)
    )
      return {
        current: visible,
        candidates: [],
        waysIn: [ofVisible],
        deleted: [],
        deletedUnread: deleted === null,
      };
    return {
      current: null,
      candidates,
      waysIn,
      deleted: candidatesAmong(deleted ?? [], recipe),
      deletedUnread: deleted === null,
    };
  },
  plan(found, situation) {
    const { answers } = situation;
    const restore = restoreQuestion(found, situation);
    const restored = found.deleted.find(({ appId }) => appId === answers["application.restore"]);
    if (restored) return { ...planRestore(restored, situation), questions: restore };
    const adopt = adoptQuestion(found, situation);
    const questions = [...restore, ...adopt];
    const chosen = found.current ?? found.candidates.find(({ appId }) => appId === adopt[0]?.answer) ?? null;
    const open = questions.some(({ answer }) => answer === null);
    const heldNames = namesHeldIn(found);
    const nameHeld = heldNames.includes(situation.recipe.application.uniqueName);
    return {
      ...(chosen
        ? planExisting(chosen, found, nameHeld, situation)
        : planNew(situation, open, heldNames, found.deletedUnread === true)),
      questions,
    };
  },
  async apply(decision, applying) {
    const made = await (decision.is === "create"
      ? createApplication(decision, applying)
      : decision.is === "restore"
        ? restoreApplication(decision.application, applying)
        : adoptApplication(decision, applying));
    applying.fact("fact.client-id", made.application.appId);
    applying.fact("fact.object-id", made.application.id);
    return made;
  },
});

type Here = Situation<"tenant">;
type Decided = Planned<ApplicationDecision>;

/** Unique names that another application can't have, because one that is not to be used holds it, a deleted one too. */
const namesHeldIn = ({ candidates, deleted }: ApplicationFound): readonly string[] =>
  [...candidates, ...deleted].flatMap(({ uniqueName }) => uniqueName ?? []);

const distinct = (rows: readonly ApplicationRow[]): readonly ApplicationRow[] => [
  ...new Map(rows.map((row) => [row.appId, row])).values(),
];

const titleOf = ({ settings }: Here): PlanItem["title"] =>
  words("step.application.title", { name: settings.applicationName });

function planNew(
  situation: Here,
  open: boolean,
  heldNames: readonly string[],
  deletedUnread: boolean,
): Decided {
  const { recipe, account, found } = situation;
  const nameHeld = heldNames.includes(recipe.application.uniqueName);
  const title = titleOf(situation);
  const ownName: PlanDetail = {
    action: "create",
    text: words("plan.application.name-held", { name: recipe.application.uniqueName }),
  };
  if (!open && seemsUnableToRegister(found("tenant"))) {
    const values = { user: account.username, tenant: account.tenantName };
    const problem = problemOf("directory-role-missing", {
      remedy: "other-account",
      values,
      forward: "problem.directory-role-missing.forward",
    });
    return { item: blocked("application", title, problem), decision: null };
  }
  return {
    item: {
      step: "application",
      action: "create",
      title,
      details: [...permissionDetails([], situation), ...(nameHeld ? [ownName] : [])],
      warnings: deletedUnread ? [words("plan.application.deleted-unread")] : [],
    },
    decision: {
      is: "create",
      requiredResourceAccess: withMissingAccess([], recipe.permissions),
      heldNames,
    },
  };
}

function planExisting(
  chosen: ApplicationRow,
  found: ApplicationFound,
  nameHeld: boolean,
  situation: Here,
): Decided {
  const { recipe, own } = situation;
  const title = titleOf(situation);
  const values = { name: chosen.displayName, id: chosen.appId };
  if (!isSingleTenant(chosen, recipe)) {
    const problem = problemOf("application-not-single-tenant", { remedy: "retry", values });
    return { item: blocked("application", title, problem), decision: null };
  }
  const ours = isOwn(chosen, own);
  const waysIn = judge(chosen, found, situation);
  if (waysIn?.off) {
    const problem = problemOf(`application-${waysIn.off}`, { remedy: "retry", values });
    return { item: blocked("application", title, problem), decision: null };
  }
  const known: PlanDetail = {
    action: "keep",
    text: words("plan.application.id", { id: chosen.appId }),
    href: applicationLink(situation.entraPortal, chosen.appId),
  };
  const foreign = ours ? {} : ({ foreign: true } as const);
  const keys = waysIn?.keys ?? [];
  const told = warningsOf(waysIn, ours);
  const missing = permissionDetails(chosen.requiredResourceAccess, situation);
  const backFill = chosen.uniqueName === null && !nameHeld;
  if (missing.length === 0 && !backFill) {
    return {
      item: { step: "application", action: "keep", title, details: [known], warnings: told, ...foreign },
      decision: { is: "use", application: chosen, keys },
    };
  }
  const naming: PlanDetail = {
    action: "change",
    text: words("plan.application.unique-name", { name: recipe.application.uniqueName }),
  };
  return {
    item: {
      step: "application",
      action: "change",
      title,
      details: [known, ...missing, ...(backFill ? [naming] : [])],
      warnings: [...told, ...(ours ? [] : mayNotChange(chosen, found, situation))],
      ...foreign,
    },
    decision: { is: "complete", application: chosen, backFill, keys },
  };
}

/** null for one of ours that is not visible yet, which nobody else has seen either, and for one that is not read yet. */
const judge = (row: ApplicationRow, found: ApplicationFound, { own, account }: Here): WaysIn | null => {
  const looked = waysInOf(found, row.appId);
  return looked && judgeWaysIn(looked, row, { own, username: account.username });
};

function warningsOf(waysIn: WaysIn | null, ours: boolean): PlanItem["warnings"] {
  if (waysIn === null) return ours ? [] : [words("ways-in.not-yet")];
  if (!ours) return waysIn.warnings;
  const told = [...waysIn.warnings, ...waysIn.additions];
  return waysIn.keys.length + waysIn.additions.length > 0
    ? [words("plan.application.changed-since"), ...told]
    : told;
}

/** Whose app it is, where neither a role nor ownership seems to let the admin change it. */
function mayNotChange(
  chosen: ApplicationRow,
  found: ApplicationFound,
  situation: Here,
): PlanItem["warnings"] {
  if (!seemsUnableToManage(situation.found("tenant"))) return [];
  const owners = waysInOf(found, chosen.appId)?.owners ?? null;
  if (owners === null) return [words("plan.application.may-not-change")];
  const you = situation.account.username.toLowerCase();
  if (owners.some((owner) => nameOfOwner(owner).toLowerCase() === you)) return [];
  const names = owners.slice(0, 3).map(nameOfOwner);
  return names.length === 0
    ? [words("plan.application.may-not-change")]
    : [words("plan.application.owned-by-others", { owners: names.join(", ") })];
}

function planRestore(row: ApplicationRow, situation: Here): Decided {
  const title = titleOf(situation);
  if (!isSingleTenant(row, situation.recipe)) {
    const values = { name: row.displayName, id: row.appId };
    const problem = problemOf("application-not-single-tenant", { remedy: "retry", values });
    return { item: blocked("application", title, problem), decision: null };
  }
  const restoring: PlanDetail = {
    action: "change",
    text: words("plan.application.restore", { id: row.appId }),
  };
  const details = [restoring, ...permissionDetails(row.requiredResourceAccess, situation)];
  return {
    item: {
      step: "application",
      action: "change",
      title,
      details,
      warnings: isOwn(row, situation.own) ? [] : [words("ways-in.unread.deleted")],
      ...(isOwn(row, situation.own) ? {} : { foreign: true as const }),
    },
    decision: { is: "restore", application: row },
  };
}

const permissionDetails = (
  existing: readonly RequiredResourceAccess[],
  { recipe }: Here,
): readonly PlanDetail[] =>
  missingAccess(existing, recipe.permissions).map(({ value, resourceName }) => ({
    action: "create",
    text: words("plan.application.permission", { permission: value, resource: resourceName }),
  }));
