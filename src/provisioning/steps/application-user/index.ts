import type { BusinessUnitRow, SystemUserRow } from "../../../microsoft/dataverse/api.ts";
import { requirementFor, roleKey } from "../../../recipe/settings.ts";
import { words } from "../../../words/index.ts";
import { blocked, problemOf } from "../../model/blocked.ts";
import type { PlanDetail, PlanQuestion } from "../../model/plan.ts";
import { ahead } from "../ahead.ts";
import { knownApplications } from "../application/own.ts";
import type { ApplicationUserDecision, ApplicationUserFound } from "../shapes.ts";
import { defineStep, type Planned, type Situation } from "../step.ts";
import { rootOf, treeOf } from "./business-units.ts";
import { isOwnUser, isSystemAdministrator } from "./own.ts";
import { createUser, enableUser } from "./writes.ts";

type Needs = "environment" | "access" | "application" | "service-principal";
type Here = Situation<Needs>;

/** The user of the organization as which TextUs works. */
export const applicationUser = defineStep<"application-user", Needs>({
  id: "application-user",
  async inspect({ dataverse, found, signal }) {
    // Beside the look at who the admin is there, which may make it needless.
    const units = ahead(dataverse.businessUnits({ signal }));
    const { userId, rights } = await found("access");
    if (userId === null || rights === "lacking") return { businessUnits: [], users: {} };
    const apps = knownApplications(await found("application"));
    const [businessUnits, users] = await Promise.all([
      units,
      Promise.all(
        apps.map(async ({ appId }) => [appId, await dataverse.applicationUsers(appId, { signal })] as const),
      ),
    ]);
    return { businessUnits, users: Object.fromEntries(users) };
  },
  plan(found, situation) {
    if (found.businessUnits.length === 0) return notRead(situation);
    const app = situation.decision("application");
    const rows = app && app.is !== "create" ? (found.users[app.application.appId] ?? []) : [];
    const user = rows.find(({ deletedState }) => deletedState === 0);
    const answered = situation.answers["application-user.business-unit"];
    const unit =
      found.businessUnits.find(({ id, isDisabled }) => id === answered && !isDisabled) ??
      rootOf(found.businessUnits);
    if (user && app && app.is !== "create") {
      return planExisting(user, app.application.appId, unit, found, situation);
    }
    return planNew(
      unit,
      rows.map(({ id }) => id),
      found,
      situation,
    );
  },
  async apply(decision, applying) {
    const made = await (decision.is === "use"
      ? enableUser(decision.user, applying)
      : createUser(decision, applying));
    applying.fact("fact.application-user-id", made.userId);
    return made;
  },
});

/** What was not read is not planned, and never told as missing. */
const notRead = ({ settings, environment }: Here): Planned<ApplicationUserDecision> => ({
  item: {
    step: "application-user",
    action: "skip",
    title: words("step.application-user.title", { name: settings.applicationName }),
    details: [],
    warnings: [words("plan.not-read", { environment: environment.displayName })],
  },
  decision: null,
});

function planExisting(
  user: SystemUserRow,
  appId: string,
  wanted: BusinessUnitRow | null,
  found: ApplicationUserFound,
  situation: Here,
): Planned<ApplicationUserDecision> {
  const name = situation.settings.applicationName;
  const own = found.businessUnits.find(({ id }) => id === user.businessUnitId);
  const values = { name, unit: wanted?.name ?? "", other: own?.name ?? user.businessUnitId };
  const title = words("step.application-user.title", values);
  if (wanted && wanted.id !== user.businessUnitId) {
    const problem = problemOf("application-user-elsewhere", { remedy: "retry", values });
    return {
      item: blocked("application-user", title, problem),
      // The way out: the unit that it is in is one of the choices.
      questions: [unitQuestion(found, wanted)],
      decision: null,
    };
  }
  if (belongsToAnother(user, situation)) {
    const problem = problemOf("application-user-of-another", { remedy: "retry", values });
    return { item: blocked("application-user", title, problem), decision: null };
  }
  const ours = isOwnUser(user, appId, situation.own);
  const unit: PlanDetail = { action: "keep", text: words("plan.application-user.unit", values) };
  const origin: PlanDetail = { action: "keep", text: words("plan.application-user.foreign") };
  const others = otherRoles(user, situation);
  const enabling: PlanDetail = { action: "change", text: words("plan.application-user.enable") };
  return {
    item: {
      step: "application-user",
      action: user.isDisabled ? "change" : "keep",
      title,
      details: [unit, ...(ours ? [] : [origin]), ...(user.isDisabled ? [enabling] : [])],
      warnings:
        others.length > 0 ? [words("plan.application-user.other-roles", { roles: others.join(", ") })] : [],
      ...(ours ? {} : { foreign: true }),
    },
    // Where it is elsewhere than in the root, the admin has chosen that; the choice stays open to change.
    questions: [
      ...(wanted && wanted.parentId !== null ? [unitQuestion(found, wanted)] : []),
      ...(isSystemAdministrator(user) ? [administratorQuestion(situation)] : []),
    ],
    decision: { is: "use", user },
  };
}

/**
 * Whether Dataverse knows the user by another object id than that of the service principal: it was made for one that
 * has been deleted since, and refuses everything that the app asks for (dataverse-20).
 */
const belongsToAnother = ({ azureObjectId }: SystemUserRow, situation: Here): boolean => {
  const principal = situation.decision("service-principal");
  if (azureObjectId === null || principal === null) return false;
  // One that is still to be made has another object id than any user that is there.
  return principal.is === "create" || principal.row.id !== azureObjectId;
};

/** Names of roles that the recipe does not ask for. */
function otherRoles(user: SystemUserRow, { recipe, settings }: Here): readonly string[] {
  const wanted = settings.roles.map((name) => requirementFor(recipe, name));
  return user.roles
    .filter(
      ({ name, templateId }) =>
        !wanted.some(
          (role) =>
            roleKey(role.name) === roleKey(name) ||
            (role.templateId !== undefined && role.templateId === templateId),
        ),
    )
    .map(({ name }) => name);
}

function administratorQuestion({ answers, environment }: Here): PlanQuestion {
  return {
    id: "application-user.other-roles",
    step: "application-user",
    text: words("question.application-user.other-roles", { environment: environment.displayName }),
    choices: [
      {
        value: "keep",
        label: words("question.application-user.other-roles.keep"),
        hint: words("question.application-user.other-roles.keep.hint"),
      },
    ],
    answer: answers["application-user.other-roles"] === "keep" ? "keep" : null,
  };
}

function planNew(
  unit: BusinessUnitRow | null,
  purge: readonly string[],
  found: ApplicationUserFound,
  situation: Here,
): Planned<ApplicationUserDecision> {
  const values = { name: situation.settings.applicationName, unit: unit?.name ?? "" };
  const title = words("step.application-user.title", values);
  const details: PlanDetail[] = [{ action: "create", text: words("plan.application-user.unit", values) }];
  if (purge.length > 0) details.unshift({ action: "change", text: words("plan.application-user.purge") });
  return {
    item: { step: "application-user", action: "create", title, details, warnings: [] },
    questions: [
      ...(purge.length > 0 ? [purgeQuestion(situation)] : []),
      ...(unit ? [unitQuestion(found, unit)] : []),
    ],
    decision: unit ? { is: "create", businessUnitId: unit.id, purge } : null,
  };
}

function purgeQuestion({ answers, settings }: Here): PlanQuestion {
  return {
    id: "application-user.purge",
    step: "application-user",
    text: words("question.application-user.purge", { name: settings.applicationName }),
    choices: [
      {
        value: "purge",
        label: words("question.application-user.purge.yes"),
        hint: words("question.application-user.purge.yes.hint"),
      },
    ],
    answer: answers["application-user.purge"] === "purge" ? "purge" : null,
  };
}

function unitQuestion({ businessUnits }: ApplicationUserFound, unit: BusinessUnitRow): PlanQuestion {
  return {
    id: "application-user.business-unit",
    step: "application-user",
    text: words("question.application-user.business-unit"),
    choices: treeOf(businessUnits)
      .filter(({ isDisabled }) => !isDisabled)
      .map(({ id, name, depth }) => ({
        value: id,
        label: words("question.application-user.business-unit.choice", {
          // An indent that HTML does not collapse.
          name: `${"\u2003".repeat(depth)}${name}`,
        }),
      })),
    answer: unit.id,
  };
}
