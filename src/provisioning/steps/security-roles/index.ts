import type { BusinessUnitRow, SecurityRoleRow } from "../../../microsoft/dataverse/api.ts";
import { words } from "../../../words/index.ts";
import type { PlanDetail, PlanQuestion } from "../../model/plan.ts";
import { ahead } from "../ahead.ts";
import { rootOf as rootUnitOf } from "../application-user/business-units.ts";
import type { ApplicationUserDecision, MissingRole, RolesDecision, RolesFound } from "../shapes.ts";
import { defineStep, type Planned, type Situation } from "../step.ts";
import { missingWarning } from "./missing-warning.ts";
import { resolveRoles, rolesToAskFor, rootOf } from "./resolve.ts";
import { assignRoles } from "./writes.ts";

type Needs = "environment" | "application" | "application-user";

/** The recipe's security roles, in the user's business unit. */
export const securityRoles = defineStep<"security-roles", Needs>({
  id: "security-roles",
  async inspect({ dataverse, recipe, settings, found, signal }) {
    const rolesOf = async (units: readonly BusinessUnitRow[]): Promise<RolesFound> => {
      const root = rootUnitOf(units);
      if (!root) return { businessUnitId: null, rows: [] };
      const wanted = { businessUnitId: root.id, ...rolesToAskFor(settings.roles, recipe) };
      return { businessUnitId: root.id, rows: await dataverse.roles(wanted, { signal }) };
    };
    const roles = ahead(dataverse.businessUnits({ signal }).then(rolesOf));
    const { businessUnits } = await found("application-user");
    return businessUnits.length === 0 ? { businessUnitId: null, rows: [] } : roles;
  },
  plan(found, situation) {
    const { recipe, settings } = situation;
    if (found.businessUnitId === null) return notRead(situation);
    const user = situation.decision("application-user");
    const businessUnitId = unitOf(user);
    const resolved = resolveRoles(settings.roles, found.rows, recipe);
    const missing = resolved.flatMap(({ requirement, role }) =>
      role ? [] : [{ name: requirement.name, comesWith: requirement.comesWith }],
    );
    const details = resolved.map(({ requirement, role }): PlanDetail => {
      if (!role) return { action: "missing", text: missingText(requirement) };
      const text = words("plan.security-roles.role", { role: role.name });
      return { action: has(user, role) ? "keep" : "create", text };
    });
    const creates = details.some(({ action }) => action === "create");
    return {
      item: {
        step: "security-roles",
        action: creates ? "create" : "keep",
        title: words("step.security-roles.title", { count: resolved.length - missing.length }),
        details,
        warnings: missing.map(missingWarning),
      },
      questions: missing.length > 0 ? [missingQuestion(missing.length, situation)] : [],
      decision:
        businessUnitId === null
          ? null
          : {
              businessUnitId,
              roles: resolved.flatMap(({ role }) =>
                role
                  ? [
                      {
                        name: role.name,
                        roleId: businessUnitId === found.businessUnitId ? role.id : null,
                        rootRoleId: rootOf(role),
                      },
                    ]
                  : [],
              ),
              missing,
            },
    };
  },
  apply: assignRoles,
});

/** What was not read is not missing. */
const notRead = ({ settings, environment }: Situation<Needs>): Planned<RolesDecision> => ({
  item: {
    step: "security-roles",
    action: "skip",
    title: words("step.security-roles.title", { count: settings.roles.length }),
    details: [],
    warnings: [words("plan.not-read", { environment: environment.displayName })],
  },
  decision: null,
});

const unitOf = (user: ApplicationUserDecision | null): string | null =>
  user === null ? null : user.is === "use" ? user.user.businessUnitId : user.businessUnitId;

/** A user's roles are copies of its own business unit: another id, the same name or template. */
const has = (user: ApplicationUserDecision | null, role: SecurityRoleRow): boolean =>
  user?.is === "use" &&
  user.user.roles.some(
    (own) =>
      own.id === role.id ||
      (own.templateId !== null && own.templateId === role.templateId) ||
      own.name === role.name,
  );

const missingText = ({ name, comesWith }: MissingRole) =>
  comesWith === ""
    ? words("plan.security-roles.unknown", { role: name })
    : words("plan.security-roles.missing", { role: name, app: comesWith });

const missingQuestion = (count: number, { answers }: Situation<Needs>): PlanQuestion => ({
  id: "security-roles.missing",
  step: "security-roles",
  text: words("question.security-roles.missing", { count }),
  choices: [
    {
      value: "continue",
      label: words("question.security-roles.missing.continue"),
      hint: words("question.security-roles.missing.continue.hint"),
    },
  ],
  answer: answers["security-roles.missing"] === "continue" ? "continue" : null,
});
