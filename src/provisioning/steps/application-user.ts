import type { BusinessUnitRow, SystemUserRow } from "../../microsoft/api.ts";
import { classify } from "../../microsoft/classify.ts";
import { words } from "../../words/index.ts";
import { blocked, problemOf } from "../blocked.ts";
import type { PlanQuestion } from "../plan.ts";
import { type Applying, defineStep, type Situation } from "../step.ts";
import type { AccessFound } from "./access.ts";
import { type ApplicationFound, type ApplicationMade, chosenApplication, inSight } from "./application.ts";

export interface UserFound {
  readonly businessUnits: readonly BusinessUnitRow[];
  /** By appId, for every application that may be chosen. */
  readonly users: Readonly<Record<string, readonly SystemUserRow[]>>;
}

export interface UserMade {
  readonly id: string;
  readonly businessUnitId: string;
  readonly created: boolean;
}

/** The application user that exists for the chosen application, or null. */
export function existingUser(situation: Situation): SystemUserRow | null {
  const { users } = situation.found<UserFound>("application-user");
  const app = chosenApplication(situation);
  return (app && users[app.appId]?.find((user) => user.deletedState === 0)) ?? null;
}

/** The business unit in force: the existing user's, else the admin's answer, else the root. */
export function businessUnitOf(situation: Situation): BusinessUnitRow | null {
  const { businessUnits } = situation.found<UserFound>("application-user");
  const byId = (id: string | undefined) => businessUnits.find((unit) => unit.id === id);
  return (
    byId(situation.answers["application-user.business-unit"]) ??
    byId(existingUser(situation)?.businessUnitId) ??
    businessUnits.find((unit) => unit.parentId === null) ??
    null
  );
}

export const applicationUser = defineStep<UserFound, UserMade>({
  id: "application-user",
  needs: ["access", "application", "service-principal"],
  async inspect({ dataverse, found, signal }) {
    const { userId } = await found<AccessFound>("access");
    if (userId === null) return { businessUnits: [], users: {} };
    const apps = inSight(await found<ApplicationFound>("application"));
    const [businessUnits, users] = await Promise.all([
      dataverse.businessUnits({ signal }),
      Promise.all(
        apps.map(async ({ appId }) => [appId, await dataverse.applicationUsers(appId, { signal })] as const),
      ),
    ]);
    return { businessUnits, users: Object.fromEntries(users) };
  },
  plan(found, situation) {
    const unit = businessUnitOf(situation);
    const user = existingUser(situation);
    const app = chosenApplication(situation);
    const values = { name: situation.settings.applicationName, unit: unit?.name ?? "" };
    const title = words("step.application-user.title", values);
    const question = unit && !user ? [businessUnitQuestion(found, unit)] : [];
    const line = (action: "keep" | "create" | "change") => ({
      item: {
        step: "application-user" as const,
        action,
        title,
        details: [{ action, text: words("plan.application-user.unit", values) }],
        warnings: [],
      },
      questions: question,
    });
    if (user && unit && user.businessUnitId !== unit.id) {
      const problem = problemOf("application-user-elsewhere", { remedy: "retry", values });
      return { item: blocked("application-user", title, problem) };
    }
    if (user) return line(user.isDisabled ? "change" : "keep");
    if (app && (found.users[app.appId]?.length ?? 0) > 0) {
      const problem = problemOf("application-user-deleted", { remedy: "retry", values });
      return { item: blocked("application-user", title, problem) };
    }
    return line("create");
  },
  async apply(item, _found, applying) {
    const { appId } = applying.made<ApplicationMade>("application");
    const user = existingUser(applying);
    const made =
      user && item.action !== "create"
        ? await enable(user, appId, item.action === "change", applying)
        : await create(appId, applying);
    applying.fact("Application user", made.id);
    return made;
  },
  async undo(made, { dataverse, made: madeBy, signal }) {
    if (!made.created) return;
    const { appId } = madeBy<ApplicationMade>("application");
    await dataverse.disableApplicationUser(made.id, appId, { signal });
  },
});

function businessUnitQuestion({ businessUnits }: UserFound, unit: BusinessUnitRow): PlanQuestion {
  const choices: PlanQuestion["choices"][number][] = [];
  const add = (parentId: string | null, depth: number): void => {
    for (const row of businessUnits.filter((one) => one.parentId === parentId && !one.isDisabled)) {
      const name = `${"\u2003".repeat(depth)}${row.name}`;
      choices.push({
        value: row.id,
        label: words("question.application-user.business-unit.choice", { name }),
      });
      add(row.id, depth + 1);
    }
  };
  add(null, 0);
  return {
    id: "application-user.business-unit",
    step: "application-user",
    text: words("question.application-user.business-unit"),
    choices,
    answer: unit.id,
  };
}

async function enable(
  user: SystemUserRow,
  appId: string,
  disabled: boolean,
  applying: Applying,
): Promise<UserMade> {
  if (disabled) {
    await applying.patiently(words("wait.application-user"), () =>
      applying.write("enable-user", { id: user.id }, () =>
        applying.dataverse.enableApplicationUser(user.id, appId, { signal: applying.signal }),
      ),
    );
  }
  return { id: user.id, businessUnitId: user.businessUnitId, created: false };
}

function create(applicationId: string, applying: Applying): Promise<UserMade> {
  const { dataverse, signal } = applying;
  const businessUnitId = businessUnitOf(applying)?.id ?? "";
  const lookUp = async (): Promise<UserMade | null> => {
    const rows = await dataverse.applicationUsers(applicationId, { signal });
    const row = rows.find((one) => one.deletedState === 0);
    return row ? { id: row.id, businessUnitId: row.businessUnitId, created: true } : null;
  };
  let accessMode: "non-interactive" | "unset" = "non-interactive";
  return applying.patiently(
    words("wait.application-user"),
    async (again) => {
      const there = again ? await lookUp() : null;
      if (there) return there;
      const intent = { applicationId, businessUnitId };
      const send = () => dataverse.createApplicationUser({ ...intent, accessMode }, { signal });
      try {
        const id = await applying.write("create-user", intent, send);
        return { id, businessUnitId, created: true };
      } catch (error) {
        const verdict = classify(error, { ours: true });
        if (verdict.is === "already-exists") {
          const other = await lookUp();
          if (other) return { ...other, created: false };
        }
        if (verdict.is === "denied" && verdict.kind === "access-mode" && accessMode !== "unset") {
          accessMode = "unset";
          return { id: await applying.write("create-user", intent, send), businessUnitId, created: true };
        }
        throw error;
      }
    },
    { ours: true },
  );
}
