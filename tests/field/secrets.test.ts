import { afterEach, describe, expect, it } from "vitest";
import { itemOf } from "../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { english } from "../../drive/english.ts";
import { switchValues } from "../../sandbox/world/switches.ts";
import { say } from "../../src/words/index.ts";
import { nothingWritten } from "../engine/tenants/ground.ts";
import { isCreation, isSecret, noGuess, planWords, readNow, times } from "./support.ts";

/** How long a secret may live, and who says so. */

let engine: Engine;
afterEach(() => engine.close());

/** A tenant's policy in force, with these restrictions of secrets. */
const restricted = (passwordCredentials: readonly unknown[]) => ({
  isEnabled: true,
  applicationRestrictions: { passwordCredentials },
});

describe("f10: the policy can't be read, and secrets may live 14 days at most (KelvinTegelaar/CIPP-API#1970)", () => {
  const capped = (maxLifetime: string) => ({
    tenant: {
      appManagementPolicy: restricted([
        { restrictionType: "passwordLifetime", state: "enabled", maxLifetime },
      ]),
    },
    switches: { secretPolicy: "refused" },
  });

  it.each([
    ["P14D", 14],
    ["P7D", 7],
    ["P30D", 30],
    ["P60D", 60],
    ["P90D", 90],
  ])("%s: goes on to what is allowed, and tells of that life alone", async (maxLifetime, days) => {
    engine = await createEngine({ changes: capped(maxLifetime) });
    await engine.admin.plan();
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    const lives = engine
      .state()
      .progress.flatMap(({ warnings }) => warnings.map((warning) => say(warning, english)))
      .filter((text) => /the secret lives/.test(text));
    expect(lives).toEqual([
      `Your organization's policy did not allow the longer life: the secret lives ${days} days.`,
    ]);
    const ends = engine.sandbox.requests.filter(({ path }) => path.endsWith("/addPassword")).length;
    expect(ends).toBe(times(engine, isSecret));
  });

  it("asks for no life twice that was refused", async () => {
    engine = await createEngine({ changes: capped("P14D") });
    await engine.admin.plan();
    await engine.admin.confirm();
    // The creation asks for 24 months; each rung below it comes once.
    expect(times(engine, isCreation)).toBe(2);
    expect(times(engine, isSecret)).toBe(6);
  });

  it("less than a week is not called forbidden", async () => {
    engine = await createEngine({ changes: capped("P3D") });
    await engine.admin.plan();
    await engine.admin.confirm();
    expect(engine.state().phase).toBe("paused");
    const read = readNow(engine);
    expect(read).toMatch(/allows only secrets of less than a week/);
    expect(read).not.toMatch(/forbids|the secret lives/);
    noGuess(read);
  });
});

describe("a policy that can be read, wherever it stands", () => {
  const restriction = (restrictionType: string, more: Readonly<Record<string, unknown>> = {}) => ({
    restrictionType,
    state: "enabled",
    ...more,
  });
  const own = (isEnabled: boolean, entries: readonly unknown[]) => ({
    id: "b0b0b0b0-0000-4000-8000-00000000000b",
    displayName: "Short",
    isEnabled,
    restrictions: { passwordCredentials: entries },
  });

  it.each(switchValues.customPolicy)(
    "of the app itself counts beside the tenant's, whichever way Graph holds it (%s)",
    async (answer) => {
      engine = await createEngine({
        scenario: {
          extends: "hand-made-app",
          tenant: {
            appManagementPolicy: restricted([restriction("passwordLifetime", { maxLifetime: "P180D" })]),
          },
          applications: [
            {
              displayName: "TextUs",
              secrets: [],
              appManagementPolicy: own(true, [restriction("passwordLifetime", { maxLifetime: "P14D" })]),
            },
          ],
          switches: { customPolicy: answer },
        },
      });
      await engine.admin.plan();
      const plan = await engine.admin.answerNth("application.adopt", 1);
      expect(say(itemOf(plan, "client-secret").title, english)).toBe("Secret “production”, 14 days");
      await engine.admin.confirm();
      await engine.admin.finish();
      expect(times(engine, isSecret)).toBe(1);
    },
  );

  it.each([
    ["before its date is spared", "2025-06-02T09:30:00Z", "Secret “production”, 24 months"],
    ["after its date is not", "2026-03-01T00:00:00Z", "Secret “production”, 14 days"],
  ])("from a date on: an app that was made %s", async (_when, createdDateTime, title) => {
    engine = await createEngine({
      scenario: {
        extends: "hand-made-app",
        tenant: {
          appManagementPolicy: restricted([
            restriction("passwordLifetime", {
              maxLifetime: "P14D",
              restrictForAppsCreatedAfterDateTime: "2026-01-01T00:00:00Z",
            }),
          ]),
        },
        applications: [{ displayName: "TextUs", secrets: [], createdDateTime }],
      },
    });
    // A new one is made now.
    await engine.admin.plan();
    const fresh = await engine.admin.answerNth("application.adopt", 0);
    expect(say(itemOf(fresh, "client-secret").title, english)).toBe("Secret “production”, 14 days");
    const plan = await engine.admin.answerNth("application.adopt", 1);
    expect(say(itemOf(plan, "client-secret").title, english)).toBe(title);
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(times(engine, isSecret)).toBe(1);
  });

  it("that is not enabled does not count", async () => {
    engine = await createEngine({
      scenario: {
        extends: "hand-made-app",
        applications: [
          {
            displayName: "TextUs",
            secrets: [],
            appManagementPolicy: own(false, [restriction("passwordAddition")]),
          },
        ],
      },
    });
    await engine.admin.plan();
    const plan = await engine.admin.answerNth("application.adopt", 1);
    expect(say(itemOf(plan, "client-secret").title, english)).toBe("Secret “production”, 24 months");
  });

  it.each([
    ["who is spared", { team_role: "integrations" }, true],
    ["who is not", {}, false],
  ])(
    "that spares some callers is tried by one %s, and never told as certain",
    async (_who, attributes, ends) => {
      const spared = {
        excludeActors: {
          customSecurityAttributes: [{ id: "team_role", operator: "equals", value: "integrations" }],
        },
      };
      engine = await createEngine({
        changes: {
          users: [{ userPrincipalName: "admin@contoso.com", securityAttributes: attributes }],
          tenant: {
            appManagementPolicy: restricted([restriction("passwordAddition", spared)]),
          },
        },
      });
      const plan = await engine.admin.plan();
      expect(plan.confirmable).toBe(true);
      expect(planWords(plan)).toMatch(/with exceptions that this extension can't read/);
      await engine.admin.confirm();
      expect(engine.state().result?.verified ?? false).toBe(ends);
      if (!ends) expect(readNow(engine)).toMatch(/policy forbids client secrets/);
      if (!ends) expect(tenantOf(engine)).toEqual([]);
    },
  );

  it("of lives below a day is not called forbidden", async () => {
    engine = await createEngine({
      changes: {
        tenant: {
          appManagementPolicy: restricted([restriction("passwordLifetime", { maxLifetime: "PT12H" })]),
        },
      },
    });
    const read = planWords(await engine.admin.plan());
    expect(read).toMatch(/allows only secrets of less than a week/);
    expect(read).not.toMatch(/forbids/);
    nothingWritten(engine);
  });
});

describe("h14: secrets are blocked for the whole tenant (cisagov/ScubaGear#1960, MicrosoftDocs/msteams-docs#12550)", () => {
  it("is in the plan, before anything is written, with whom to ask", async () => {
    engine = await createEngine({ scenario: "secrets-forbidden" });
    const read = planWords(await engine.admin.plan());
    expect(read).toMatch(/policy forbids client secrets/);
    expect(read).toMatch(/Application policies/);
    nothingWritten(engine);
  });
});
