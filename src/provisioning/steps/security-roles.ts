import type { SecurityRoleRow } from "../../microsoft/api.ts";
import { classify } from "../../microsoft/classify.ts";
import type { Recipe, RecipeSettings } from "../../recipe/recipe.ts";
import { wantedRoles } from "../../recipe/settings.ts";
import { words } from "../../words/index.ts";
import type { PlanDetail, PlanQuestion } from "../plan.ts";
import { defineStep } from "../step.ts";
import { existingUser, type UserFound, type UserMade } from "./application-user.ts";
import { matchRole } from "./role-match.ts";

export interface RolesFound {
  readonly businessUnitId: string | null;
  /** Rows of the root business unit; every other unit has its own copies of the same roles. */
  readonly rows: readonly SecurityRoleRow[];
}

export interface RolesMade {
  readonly roleIds: readonly string[];
  /** Assigned by this run: undo may take these back. */
  readonly assigned: readonly string[];
}

const query = (recipe: Recipe, settings: RecipeSettings, businessUnitId: string) => {
  const wanted = wantedRoles(recipe, settings);
  return {
    businessUnitId,
    names: wanted.map((role) => role.name),
    templateIds: wanted.flatMap((role) => role.templateId ?? []),
    rootRoleIds: wanted.flatMap((role) => role.rootRoleId ?? []),
  };
};

export const securityRoles = defineStep<RolesFound, RolesMade>({
  id: "security-roles",
  needs: ["application-user"],
  async inspect({ dataverse, recipe, settings, found, signal }) {
    const { businessUnits } = await found<UserFound>("application-user");
    const root = businessUnits.find((unit) => unit.parentId === null);
    if (!root) return { businessUnitId: null, rows: [] };
    return {
      businessUnitId: root.id,
      rows: await dataverse.roles(query(recipe, settings, root.id), { signal }),
    };
  },
  plan(found, situation) {
    const user = existingUser(situation);
    const wanted = wantedRoles(situation.recipe, situation.settings);
    const missing = wanted.filter((role) => !matchRole(role, found.rows));
    const details = wanted.map((role): PlanDetail => {
      const values = { role: role.name, app: role.comesWith };
      const match = matchRole(role, found.rows);
      if (!match) return { action: "missing", text: words("plan.security-roles.missing", values) };
      const has = user?.roles.some((own) => own.name === match.name) ?? false;
      return { action: has ? "keep" : "create", text: words("plan.security-roles.role", values) };
    });
    const creates = details.some((detail) => detail.action === "create");
    const warnings = missing.map((role) =>
      words("plan.security-roles.warning", { role: role.name, app: role.comesWith }),
    );
    const answer = situation.answers["security-roles.missing"] === "continue" ? "continue" : null;
    const question: PlanQuestion = {
      id: "security-roles.missing",
      step: "security-roles",
      text: words("question.security-roles.missing", { count: missing.length }),
      choices: [
        {
          value: "continue",
          label: words("question.security-roles.missing.continue"),
          hint: words("question.security-roles.missing.continue.hint"),
        },
      ],
      answer,
    };
    return {
      item: {
        step: "security-roles",
        action: creates ? "create" : "keep",
        title: words("step.security-roles.title", { count: wanted.length - missing.length }),
        details,
        warnings,
      },
      questions: missing.length > 0 ? [question] : [],
    };
  },
  async apply(item, found, applying) {
    const { dataverse, recipe, settings, signal } = applying;
    const user = applying.made<UserMade>("application-user");
    const wanted = wantedRoles(recipe, settings);
    const rows =
      user.businessUnitId === found.businessUnitId
        ? found.rows
        : await applying.patiently(words("wait.security-roles"), () =>
            dataverse.roles(query(recipe, settings, user.businessUnitId), { signal }),
          );
    const matches = wanted.flatMap((role) => matchRole(role, rows) ?? []);
    const missing = wanted.filter((role) => !matchRole(role, rows));
    for (const role of missing) {
      applying.warn(words("plan.security-roles.warning", { role: role.name, app: role.comesWith }));
    }
    const roleIds = matches.map((role) => role.id);
    if (item.action === "keep") return { roleIds, assigned: [] };
    const has = new Set((existingUser(applying)?.roles ?? []).map((role) => role.id));
    const open = matches.filter((role) => !has.has(role.id));
    await Promise.all(
      open.map((role) =>
        applying.patiently(
          words("wait.security-roles"),
          async (again) => {
            if (again) {
              const now = await dataverse.systemUser(user.id, { signal });
              if (now?.roles.some((own) => own.id === role.id)) return;
            }
            await applying
              .write("assign-role", { userId: user.id, roleId: role.id }, () =>
                dataverse.assignRole(user.id, role.id, { signal }),
              )
              .catch((error: unknown) => {
                if (classify(error, { ours: true }).is !== "already-exists") throw error;
              });
          },
          { ours: true },
        ),
      ),
    );
    return { roleIds, assigned: open.map((role) => role.id) };
  },
  async undo(made, { dataverse, made: madeBy, signal }) {
    const user = madeBy<UserMade>("application-user");
    for (const roleId of made.assigned) await dataverse.removeRole(user.id, roleId, { signal });
  },
});
