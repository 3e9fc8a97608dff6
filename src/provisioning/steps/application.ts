import type { ApplicationRow, RequiredResourceAccess } from "../../microsoft/api.ts";
import { classify } from "../../microsoft/classify.ts";
import { words } from "../../words/index.ts";
import { blocked, problemOf } from "../blocked.ts";
import type { PlanDetail, PlanQuestion } from "../plan.ts";
import { type Applying, defineStep, type Situation } from "../step.ts";
import { endTimeOf, keepSecret } from "./client-secret-parts.ts";
import { missingPermissions, union } from "./permissions.ts";

export interface ApplicationFound {
  /** Holds our unique name. */
  readonly own: ApplicationRow | null;
  /** Of the same display name, made by hand; empty when there is our own. */
  readonly candidates: readonly ApplicationRow[];
  /** Soft-deleted, holding our unique name for 30 days. */
  readonly deleted: readonly ApplicationRow[];
}

export interface ApplicationMade {
  readonly id: string;
  readonly appId: string;
  readonly created: boolean;
  /** Whether the creation brought the secret along. */
  readonly withSecret: boolean;
}

/** Applications that the set-up may end up using: their service principals and users are inspected. */
export const inSight = (found: ApplicationFound): readonly ApplicationRow[] =>
  found.own ? [found.own] : found.candidates.slice(0, 10);

/** The existing application that the admin's answers choose; null: a new one is made, or nothing chosen. */
export function chosenApplication(situation: Situation): ApplicationRow | null {
  const found = situation.found<ApplicationFound>("application");
  const answer = situation.answers["application.adopt"];
  return found.own ?? found.candidates.find((candidate) => candidate.appId === answer) ?? null;
}

export const application = defineStep<ApplicationFound, ApplicationMade>({
  id: "application",
  needs: ["tenant"],
  async inspect({ graph, recipe, settings, signal }) {
    const { uniqueName } = recipe.application;
    const [own, namesakes, deleted] = await Promise.all([
      graph.applicationByUniqueName(uniqueName, { signal }),
      graph.applicationsByDisplayName(settings.applicationName, { signal }),
      graph.deletedApplications(settings.applicationName, { signal, uniqueName }),
    ]);
    return {
      own,
      candidates: own ? [] : namesakes,
      deleted: own ? [] : deleted.filter((row) => row.uniqueName === uniqueName),
    };
  },
  plan(found, situation) {
    const { recipe, settings, answers } = situation;
    const name = settings.applicationName;
    const title = words("step.application.title", { name });
    if (found.deleted.length > 0) {
      return {
        item: blocked(
          "application",
          title,
          problemOf("application-deleted", { remedy: "retry", values: { name } }),
        ),
      };
    }
    const questions = found.candidates.length > 0 ? [adoptQuestion(found, answers["application.adopt"])] : [];
    const chosen = chosenApplication(situation);
    if (chosen && chosen.signInAudience !== recipe.application.signInAudience) {
      const problem = problemOf("application-not-single-tenant", {
        remedy: "retry",
        values: { name, id: chosen.appId },
      });
      return { item: blocked("application", title, problem), questions };
    }
    const missing = missingPermissions(chosen?.requiredResourceAccess ?? [], recipe);
    const details: PlanDetail[] = missing.map(({ resourceName, scope }) => ({
      action: "create",
      text: words("plan.application.permission", { permission: scope.value, resource: resourceName }),
    }));
    if (!chosen)
      return { item: { step: "application", action: "create", title, details, warnings: [] }, questions };
    details.unshift({ action: "keep", text: words("plan.application.id", { id: chosen.appId }) });
    if (!chosen.uniqueName) {
      details.push({
        action: "change",
        text: words("plan.application.unique-name", { name: recipe.application.uniqueName }),
      });
    }
    const changes = missing.length > 0 || !chosen.uniqueName;
    return {
      item: { step: "application", action: changes ? "change" : "keep", title, details, warnings: [] },
      questions,
    };
  },
  async apply(item, found, applying) {
    const chosen = chosenApplication(applying);
    if (!chosen) return create(applying, found);
    if (item.action === "change") await adopt(chosen, applying);
    applying.fact("Application (client) ID", chosen.appId);
    return { id: chosen.id, appId: chosen.appId, created: false, withSecret: false };
  },
});

function adoptQuestion(found: ApplicationFound, answer: string | undefined): PlanQuestion {
  const choices = [
    ...found.candidates.slice(0, 10).map((row) => ({
      value: row.appId,
      label: words("question.application.adopt.use", { name: row.displayName }),
      hint: words("question.application.adopt.hint", {
        id: row.appId,
        created: row.createdDateTime?.slice(0, 10) ?? "",
      }),
    })),
    { value: "new", label: words("question.application.adopt.new") },
  ];
  return {
    id: "application.adopt",
    step: "application",
    text: words("question.application.adopt"),
    choices,
    answer: choices.some((choice) => choice.value === answer) ? (answer ?? null) : null,
  };
}

/** Adds what is missing to an application that exists; takes nothing away. */
async function adopt(chosen: ApplicationRow, applying: Applying): Promise<void> {
  const { ports, recipe, signal } = applying;
  const change: { uniqueName?: string; requiredResourceAccess?: readonly RequiredResourceAccess[] } = {};
  if (!chosen.uniqueName) change.uniqueName = recipe.application.uniqueName;
  if (missingPermissions(chosen.requiredResourceAccess, recipe).length > 0) {
    change.requiredResourceAccess = union(chosen.requiredResourceAccess, recipe);
  }
  await applying.patiently(words("wait.application"), () =>
    applying.write("update-application", { id: chosen.id }, () =>
      ports.graph.updateApplication(chosen.id, change, { signal }),
    ),
  );
}

/** Creates the application, with its secret in the same request (docs/decisions/0003). */
async function create(applying: Applying, found: ApplicationFound): Promise<ApplicationMade> {
  const { ports, recipe, settings, signal } = applying;
  const { uniqueName, signInAudience } = recipe.application;
  const wantsSecret = applying.planned("client-secret").action === "create";
  const bare = {
    displayName: settings.applicationName,
    uniqueName,
    signInAudience,
    requiredResourceAccess: union([], recipe),
  };
  let askForSecret = wantsSecret;
  return applying.patiently(
    words("wait.application"),
    async (again) => {
      const existing = again ? await ports.graph.applicationByUniqueName(uniqueName, { signal }) : found.own;
      if (existing) return { id: existing.id, appId: existing.appId, created: true, withSecret: false };
      const endDateTime = endTimeOf(applying);
      const secret = { displayName: settings.secretDescription, endDateTime };
      const request = askForSecret ? { ...bare, secret } : bare;
      const intent = askForSecret ? { uniqueName, ...secret, knownKeyIds: [] } : { uniqueName };
      try {
        const made = await applying.write("create-application", intent, async () => {
          const answer = await ports.graph.createApplication(request, { signal });
          if (answer.secret) await keepSecret(applying, answer.application.appId, answer.secret);
          return answer;
        });
        applying.fact("Application (client) ID", made.application.appId);
        const { id, appId } = made.application;
        return { id, appId, created: true, withSecret: made.secret !== null };
      } catch (error) {
        const verdict = classify(error, { ours: true });
        if (verdict.is === "name-taken" || verdict.is === "already-exists") {
          const other = await ports.graph.applicationByUniqueName(uniqueName, { signal });
          if (other) return { id: other.id, appId: other.appId, created: false, withSecret: false };
        }
        // Asked for in one request, the secret may be what Graph refuses: then it is added afterwards.
        if (verdict.is === "fatal" && askForSecret) {
          askForSecret = false;
          const made = await applying.write("create-application", { uniqueName }, () =>
            ports.graph.createApplication(bare, { signal }),
          );
          applying.fact("Application (client) ID", made.application.appId);
          return { id: made.application.id, appId: made.application.appId, created: true, withSecret: false };
        }
        throw error;
      }
    },
    { ours: false },
  );
}
