import { words } from "../../../words/index.ts";
import { blocked, problemOf } from "../../model/blocked.ts";
import { entriesOf, type OwnWork } from "../../model/own-work.ts";
import type { PlanItem, PlanQuestion } from "../../model/plan.ts";
import type { EnvironmentSummary } from "../../model/setup-state.ts";
import type { AccessDecision, AccessFound } from "../shapes.ts";
import { defineStep, type Planned, type Situation } from "../step.ts";
import { seemsUnableToElevate } from "../tenant/directory-roles.ts";
import { lookAtAccess } from "./look.ts";
import { addPlatformApi, lacksPlatformApi } from "./platform-api.ts";
import { elevate } from "./writes.ts";

/** The admin's own right in the environment: System Administrator, there already or taken for this. */
export const access = defineStep<"access", "tenant" | "environment">({
  id: "access",
  async inspect({ dataverse, graph, signal }) {
    const found = await lookAtAccess(dataverse, { signal });
    if (found.adminRoleId !== null) return found;
    return { ...found, lacksPlatformApi: await lacksPlatformApi(graph, { signal }) };
  },
  plan(found, situation) {
    const { account, environment } = situation;
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
    if (decision.addPlatformApi) await addPlatformApi(applying);
    const { userId } = await elevate(applying, { apiIsNew: decision.addPlatformApi === true });
    return { userId };
  },
});

/** Whether this set-up made the admin System Administrator, or may have. */
export const wasElevated = (own: OwnWork, environment: EnvironmentSummary): boolean =>
  entriesOf(own, "elevate").some(({ organizationUrl }) => organizationUrl === environment.url);

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
        // Who is not in it is refused (powerplatform-21). Membership is not read: that would take a permission more.
        ...(environment.securityGroupId ? [words("plan.access.security-group", values)] : []),
      ],
    },
    questions: [question],
    decision: { is: "elevate", ...(lacksApi && { addPlatformApi: true }) },
  };
}
