import { words } from "../../../words/index.ts";
import { blocked, problemOf } from "../../model/blocked.ts";
import { entriesOf, type OwnWork } from "../../model/own-work.ts";
import type { PlanItem, PlanQuestion } from "../../model/plan.ts";
import type { EnvironmentSummary } from "../../model/setup-state.ts";
import type { AccessDecision, AccessFound } from "../shapes.ts";
import { defineStep, type Planned, type Situation } from "../step.ts";
import { seemsUnableToElevate } from "../tenant/directory-roles.ts";
import { addApi, lacksApi, lacksDataverse } from "./apis.ts";
import { lookAtAccess, nothingSeen } from "./look.ts";
import { elevate, untilLetIn } from "./writes.ts";

/**
 * The admin's own right in the environment: System Administrator, there already or taken for this. Before that, that
 * Microsoft Entra knows Dataverse at all.
 */
export const access = defineStep<"access", "tenant" | "environment">({
  id: "access",
  async inspect(reading) {
    const { dataverse, graph, signal } = reading;
    let found: AccessFound;
    try {
      found = await lookAtAccess(dataverse, { signal });
    } catch (error) {
      if (await lacksDataverse(error, reading)) return { ...nothingSeen, lacksDataverse: true };
      throw error;
    }
    if (found.adminRoleId !== null) return found;
    return { ...found, lacksPlatformApi: await lacksApi("power-platform", graph, { signal }) };
  },
  plan(found, situation) {
    const { account, environment } = situation;
    if (found.lacksDataverse) return addDataverse;
    const names = { environment: environment.displayName };
    const values = { ...names, user: account.username };
    if (found.userId !== null && found.rights !== "lacking") return mayThere(found, names, situation);
    // Titles stay in the list of what was done, and say nothing of who the admin is.
    const title = words("step.access.title", names);
    const { technical } = found;
    if (found.refusal === "admin-mode") {
      const problem = problemOf("environment-admin-mode", { remedy: "retry", values, technical });
      return { item: blocked("access", title, problem), decision: null };
    }
    if (seemsUnableToElevate(situation.found("tenant"))) {
      const problem = problemOf("not-system-administrator", {
        remedy: "other-account",
        values,
        forward: "problem.not-system-administrator.forward",
        technical,
      });
      return { item: blocked("access", title, problem), decision: null };
    }
    return offerElevation(values, situation, found.lacksPlatformApi === true);
  },
  async apply(decision, applying) {
    if (decision.is === "have") return { userId: decision.userId };
    if (decision.is === "add-dataverse") {
      await addApi("dataverse", applying);
      return untilLetIn(applying);
    }
    if (decision.addPlatformApi) await addApi("power-platform", applying);
    const { userId } = await elevate(applying, { apiIsNew: decision.addPlatformApi === true });
    return { userId };
  },
});

/** Whether this set-up made the admin System Administrator, or may have. */
export const wasElevated = (own: OwnWork, environment: EnvironmentSummary): boolean =>
  entriesOf(own, "elevate").some(({ organizationUrl }) => organizationUrl === environment.url);

const addDataverse: Planned<AccessDecision> = {
  item: {
    step: "access",
    action: "create",
    title: words("step.access.dataverse"),
    details: [{ action: "create", text: words("plan.access.dataverse") }],
    warnings: [],
  },
  decision: { is: "add-dataverse" },
};

type Values = { readonly user: string; readonly environment: string };
type Here = Situation<"tenant" | "environment">;

/** The admin has the rights, or Dataverse did not say. Was the role taken for this set-up, it is offered to be taken away again. */
function mayThere(
  { userId, adminRoleId, rights }: AccessFound,
  values: Pick<Values, "environment">,
  { own, answers, environment }: Here,
): Planned<AccessDecision> {
  const item: PlanItem = {
    step: "access",
    action: "check",
    title: words(adminRoleId === null ? "step.access.rights" : "step.access.title", values),
    details: [],
    warnings: rights === "unread" ? [words("plan.access.unread", values)] : [],
  };
  const decision: AccessDecision = { is: "have", userId: userId ?? "" };
  if (adminRoleId === null || !wasElevated(own, environment)) return { item, decision };
  const question: PlanQuestion = {
    id: "access.give-back",
    step: "access",
    text: words("question.access.give-back", values),
    choices: [
      {
        value: "give-back",
        label: words("question.access.give-back.yes"),
        hint: words("question.access.give-back.yes.hint"),
      },
      { value: "keep", label: words("question.access.give-back.no") },
    ],
    answer: answers["access.give-back"] === "keep" ? "keep" : "give-back",
  };
  return { item, questions: [question], decision };
}

function offerElevation(
  values: Values,
  { answers, environment }: Here,
  lacksApi: boolean,
): Planned<AccessDecision> {
  const agreed = answers["access.elevate"] === "elevate";
  const question: PlanQuestion = {
    id: "access.elevate",
    step: "access",
    text: words("question.access.elevate", values),
    choices: [
      {
        value: "elevate",
        label: words("question.access.elevate.yes", values),
        hint: words("question.access.elevate.yes.hint"),
      },
    ],
    answer: agreed ? "elevate" : null,
  };
  return {
    item: {
      step: "access",
      action: "change",
      title: words("step.access.elevate", { environment: values.environment }),
      details: [
        ...(lacksApi ? [{ action: "create" as const, text: words("plan.access.platform-api") }] : []),
        { action: "change", text: words("plan.access.elevate", values) },
      ],
      warnings: [
        words("plan.access.not-yet", { environment: values.environment }),
        // Microsoft refuses people outside of it (powerplatform-21). Membership is not read: that takes one more permission.
        ...(environment.securityGroupId ? [words("plan.access.security-group", values)] : []),
      ],
    },
    questions: [question],
    decision: { is: "elevate", ...(lacksApi && { addPlatformApi: true }) },
  };
}
