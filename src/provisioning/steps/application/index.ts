import type { ApplicationRow, RequiredResourceAccess } from "../../../microsoft/api.ts";
import { words } from "../../../words/index.ts";
import { blocked, problemOf } from "../../model/blocked.ts";
import type { PlanDetail, PlanItem, PlanQuestion } from "../../model/plan.ts";
import { applicationLink } from "../../model/portal-links.ts";
import type { ApplicationDecision, ApplicationFound } from "../shapes.ts";
import { defineStep, type Planned, type Situation } from "../step.ts";
import { seemsUnableToManage, seemsUnableToRegister } from "../tenant/directory-roles.ts";
import { candidatesAmong, isOwn, isSingleTenant, unseenApplication } from "./own.ts";
import { missingAccess, withMissingAccess } from "./required-access.ts";
import { adoptApplication, createApplication, restoreApplication } from "./writes.ts";

/** The app registration: found by its unique name, adopted, restored, or made. */
export const application = defineStep<"application", "tenant">({
  id: "application",
  async inspect({ graph, recipe, settings, own, now, signal }) {
    const { uniqueName } = recipe.application;
    const name = settings.applicationName;
    const [byName, namesakes, deleted] = await Promise.all([
      graph.applicationByUniqueName(uniqueName, { signal }),
      graph.applicationsByDisplayName(name, { signal }),
      graph.deletedApplications(name, { signal, uniqueName }),
    ]);
    const current =
      byName ?? namesakes.find((row) => row.uniqueName === uniqueName) ?? unseenApplication(own, recipe, now);
    return current
      ? { current, candidates: [], deleted: [] }
      : { current, candidates: candidatesAmong(namesakes), deleted: candidatesAmong(deleted) };
  },
  plan(found, situation) {
    const { recipe, answers } = situation;
    const restore = restoreQuestion(found, situation);
    const restored = found.deleted.find(({ appId }) => appId === answers["application.restore"]);
    if (restored) return { ...planRestore(restored, situation), questions: restore };
    const questions = holdsOurName(found, recipe)
      ? restore
      : [...restore, ...adoptQuestion(found, situation)];
    const answered = [answers["application.adopt"], answers["application.restore"]];
    const chosen = found.current ?? found.candidates.find(({ appId }) => answered.includes(appId)) ?? null;
    const open = questions.some(({ answer }) => answer === null);
    return { ...(chosen ? planExisting(chosen, situation) : planNew(situation, open)), questions };
  },
  async apply(decision, applying) {
    const made = await (decision.is === "create"
      ? createApplication(decision.requiredResourceAccess, applying)
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

/** Whether a deleted application holds our unique name: no other can be made as long as it does. */
const holdsOurName = (found: ApplicationFound, recipe: Here["recipe"]): boolean =>
  found.deleted.some(({ uniqueName }) => uniqueName === recipe.application.uniqueName);

const titleOf = ({ settings }: Here): PlanItem["title"] =>
  words("step.application.title", { name: settings.applicationName });

function planNew(situation: Here, open: boolean): Decided {
  const { recipe, account, found } = situation;
  const title = titleOf(situation);
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
      details: permissionDetails([], situation),
      warnings: [],
    },
    decision: { is: "create", requiredResourceAccess: withMissingAccess([], recipe.permissions) },
  };
}

function planExisting(chosen: ApplicationRow, situation: Here): Decided {
  const { recipe, own } = situation;
  const title = titleOf(situation);
  if (!isSingleTenant(chosen, recipe)) {
    const values = { name: chosen.displayName, id: chosen.appId };
    const problem = problemOf("application-not-single-tenant", { remedy: "retry", values });
    return { item: blocked("application", title, problem), decision: null };
  }
  const known: PlanDetail = {
    action: "keep",
    text: words("plan.application.id", { id: chosen.appId }),
    href: applicationLink(chosen.appId),
  };
  const missing = permissionDetails(chosen.requiredResourceAccess, situation);
  const backFill = chosen.uniqueName === null;
  if (missing.length === 0 && !backFill) {
    return {
      item: { step: "application", action: "keep", title, details: [known], warnings: [] },
      decision: { is: "use", application: chosen },
    };
  }
  const naming: PlanDetail = {
    action: "change",
    text: words("plan.application.unique-name", { name: recipe.application.uniqueName }),
  };
  const others = seemsUnableToManage(situation.found("tenant")) && !isOwn(chosen, own);
  return {
    item: {
      step: "application",
      action: "change",
      title,
      details: [known, ...missing, ...(backFill ? [naming] : [])],
      warnings: others ? [words("plan.application.may-not-change")] : [],
    },
    decision: { is: "complete", application: chosen, backFill },
  };
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
    item: { step: "application", action: "change", title, details, warnings: [] },
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

function restoreQuestion(
  found: ApplicationFound,
  { recipe, settings, answers }: Here,
): readonly PlanQuestion[] {
  if (found.deleted.length === 0) return [];
  const holding = holdsOurName(found, recipe);
  const offered = found.deleted.filter(
    ({ uniqueName }) => !holding || uniqueName === recipe.application.uniqueName,
  );
  const choices: PlanQuestion["choices"] = [
    ...offered.map((row) => ({
      value: row.appId,
      label: words("question.application.restore.yes", { name: row.displayName }),
      hint: words("question.application.restore.hint", { id: row.appId }),
    })),
    // Without the unique name it is only a memory; another app may be taken or made.
    ...(holding ? [] : [{ value: "no", label: words("question.application.restore.no") }]),
  ];
  return [
    {
      id: "application.restore",
      step: "application",
      text: words(holding ? "question.application.restore.held" : "question.application.restore", {
        name: settings.applicationName,
      }),
      choices,
      answer: given(choices, answers["application.restore"]),
    },
  ];
}

function adoptQuestion(found: ApplicationFound, { recipe, answers }: Here): readonly PlanQuestion[] {
  if (found.candidates.length === 0) return [];
  const choices: PlanQuestion["choices"] = [
    ...found.candidates.map((row) => ({
      value: row.appId,
      label: words("question.application.adopt.use", { name: row.displayName }),
      hint: words(
        isSingleTenant(row, recipe)
          ? "question.application.adopt.hint"
          : "question.application.adopt.not-single-tenant",
        { id: row.appId, created: row.createdDateTime?.slice(0, 10) ?? "" },
      ),
    })),
    { value: "new", label: words("question.application.adopt.new") },
  ];
  return [
    {
      id: "application.adopt",
      step: "application",
      text: words("question.application.adopt"),
      choices,
      answer: given(choices, answers["application.adopt"]),
    },
  ];
}

/** The answer, if it is one of the choices that there are now. */
export const given = (choices: PlanQuestion["choices"], answer: string | undefined): string | null =>
  choices.some(({ value }) => value === answer) ? (answer ?? null) : null;
