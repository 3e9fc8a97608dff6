import { describe, expect, it } from "vitest";
import type { SystemUserRow } from "../../../src/microsoft/dataverse/api.ts";
import type { ApplicationRow } from "../../../src/microsoft/graph/api.ts";
import type { Inspection } from "../../../src/provisioning/engine/inspection.ts";
import { makePlan, type PlanBasis } from "../../../src/provisioning/engine/planning.ts";
import { noOwnWork, type OwnEntry } from "../../../src/provisioning/model/own-work.ts";
import type { Answers } from "../../../src/provisioning/model/plan.ts";
import { defaultSettings } from "../../../src/recipe/settings.ts";
import { textus } from "../../../src/recipe/textus.ts";

/** A plan is a pure function of what was found, the settings and the answers (docs/decisions/0002). */

const now = Date.parse("2026-11-26T09:00:00Z");
const url = "https://contoso.crm4.dynamics.com";
const row = (changes: Partial<ApplicationRow> = {}): ApplicationRow => ({
  id: "o1",
  appId: "a1",
  displayName: "TextUs",
  uniqueName: "textus-dynamics-365",
  signInAudience: "AzureADMyOrg",
  createdDateTime: "2026-11-26T08:00:00Z",
  tags: [],
  requiredResourceAccess: textus.permissions.map(({ resourceAppId, scopes }) => ({
    resourceAppId,
    resourceAccess: scopes.map(({ id }) => ({ id, type: "Scope" })),
  })),
  passwordCredentials: [],
  ...changes,
});
const secret = {
  keyId: "k1",
  displayName: "production",
  hint: null,
  startDateTime: null,
  endDateTime: "2028-11-26T08:00:00Z",
};

function basis(changes: {
  readonly current?: ApplicationRow;
  readonly own?: readonly OwnEntry[];
  readonly answers?: Answers;
  readonly users?: readonly SystemUserRow[];
}): PlanBasis {
  const { current = null, own = [], answers = {}, users = [] } = changes;
  const findings: Inspection["findings"] = {
    tenant: {
      organization: { id: "t1", displayName: "Contoso", verifiedDomains: [] },
      directoryRoles: ["62e90394-69f5-4237-9190-012177145e10"],
      everyoneMayRegister: false,
      secretPolicy: { allowed: true, maxLifetimeDays: null },
    },
    environment: { url },
    access: {
      userId: "u1",
      adminRoleId: "r1",
      rights: "enough",
      lacking: [],
      refusal: null,
      technical: {},
    },
    application: { current, candidates: [], deleted: [], waysIn: [] },
    "service-principal": { rows: {} },
    "client-secret": { policies: { a1: { allowed: true, maxLifetimeDays: null } }, offered: [], known: [] },
    "admin-consent": { resources: {}, grants: {} },
    "application-user": {
      businessUnits: [{ id: "b1", name: "contoso", parentId: null, isDisabled: false }],
      users: { a1: users },
    },
    "security-roles": { businessUnitId: "b1", rows: [] },
    icon: null,
    verification: null,
  };
  const settings = defaultSettings(textus);
  return {
    recipe: textus,
    settings,
    answers,
    account: { tenantId: "t1", tenantName: "Contoso", username: "admin@contoso.com", displayName: "Adele" },
    environment: {
      id: "e1",
      displayName: "Contoso Sales",
      type: "Production",
      region: "europe",
      url,
      organizationId: "org",
      baseLanguage: 1033,
      unusable: null,
    },
    inspection: {
      version: 2,
      inspectedAt: now,
      tenantId: "t1",
      environmentId: "e1",
      applicationName: settings.applicationName,
      roles: settings.roles,
      findings,
    },
    own: { ...noOwnWork, entries: own },
    entraPortal: "https://entra.microsoft.com",
  };
}

const asked = (outcome: OwnEntry["outcome"]): OwnEntry => ({
  runId: "r1",
  number: 1,
  step: "application",
  write: "create-application",
  at: "2026-11-26T08:00:00Z",
  intent: {
    displayName: "TextUs",
    uniqueName: "textus-dynamics-365",
    secretName: "production",
    endDateTime: "2028-11-26T08:00:00Z",
    knownKeyIds: [],
  },
  outcome,
  undoneAt: null,
  organizationUrl: url,
});
const questionsOf = (one: PlanBasis) => makePlan(one).plan.questions.map(({ id, answer }) => [id, answer]);

describe("a plan", () => {
  it("is the same for the same basis, also a day later, and another for another answer", () => {
    const first = basis({});
    expect(makePlan(first)).toEqual(makePlan(structuredClone(first)));
    const answered = basis({ answers: { "security-roles.missing": "continue" } });
    expect(makePlan(answered).plan.id).not.toBe(makePlan(first).plan.id);
  });

  it("can't be confirmed while a question is open", () => {
    expect(makePlan(basis({})).plan.confirmable).toBe(false);
    expect(makePlan(basis({ answers: { "security-roles.missing": "continue" } })).plan.confirmable).toBe(
      true,
    );
  });
});

describe("a secret of our description on the app", () => {
  const app = row({ passwordCredentials: [secret] });

  it("that others or a finished set-up have made is asked about", () => {
    expect(questionsOf(basis({ current: app }))).toContainEqual(["client-secret.another", null]);
  });

  it("that this set-up asked for and never saw is replaced without a question", () => {
    const { plan } = makePlan(basis({ current: app, own: [asked(null)] }));
    expect(plan.questions.map(({ id }) => id)).not.toContain("client-secret.another");
    expect(plan.items.find(({ step }) => step === "client-secret")).toMatchObject({
      action: "create",
      warnings: [{ id: "plan.client-secret.lost" }],
    });
  });

  it.each<[string, Partial<typeof secret>]>([
    ["another end", { endDateTime: "2028-11-26T08:00:01Z" }],
    ["another description", { displayName: "Production" }],
  ])("that differs by %s is never taken for ours", (_name, changes) => {
    const current = row({ passwordCredentials: [{ ...secret, ...changes }] });
    const { plan } = makePlan(basis({ current, own: [asked(null)] }));
    expect(plan.items.find(({ step }) => step === "client-secret")?.warnings).not.toContainEqual({
      id: "plan.client-secret.lost",
    });
  });
});

describe("an app that this set-up has just made and that no replica shows yet", () => {
  it("does not come up as another one to be made, once the look says so", () => {
    const done = asked({ is: "done", at: "2026-11-26T08:59:00Z", facts: { id: "o1", appId: "a1" } });
    const { plan } = makePlan(basis({ current: row(), own: [done] }));
    expect(plan.items.find(({ step }) => step === "application")?.action).toBe("keep");
  });
});
