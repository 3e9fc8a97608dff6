import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setupIs } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";
import { patienceMs } from "../../drive/browser/until.ts";
import type { FaultRule } from "../../sandbox/server/faults.ts";

/**
 * What administrators reported, in the real popup: one browser, one sign-in, and one tenant with an
 * environment for each kind of obstacle. tests/field/ has every case.
 */

const people = [{ user: "cloudapp@contoso.com", roles: ["System Administrator"] }];
const all = [...people, { user: "admin@contoso.com", roles: ["System Administrator"] }];
const organization = (host: string, more: Readonly<Record<string, unknown>>) => ({
  host: `${host}.crm4.dynamics.com`,
  businessUnits: { [host]: {} },
  roles: [
    "System Administrator",
    "Basic User",
    "Bot Author",
    "Activity Feeds",
    "App Profile User",
    "Customer service app access",
    "Sales system access",
  ],
  systemUsers: all,
  ...more,
});
const environment = (displayName: string, host: string, more: Readonly<Record<string, unknown>>) => ({
  displayName,
  sku: "Production",
  organization: organization(host, more),
});

const guesses =
  /is not System Administrator|may not register|It takes the role|Ask for the (security )?role|forget the secret|not installed/i;

describe("what administrators run into", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage({
      extends: "contoso",
      signInAppConsented: true,
      environments: [
        environment("Grouped", "grouped", {
          systemUsers: people,
          securityGroupId: "5b6c7d8e-0000-4000-8000-0000000000bb",
        }),
        environment("Closed to apps", "closedtoapps", { allowedApplications: [] }),
        environment("Behind a firewall", "firewalled", { ipFirewall: "everybody" }),
        environment("Disabled me", "disabledme", {
          systemUsers: [...people, { user: "admin@contoso.com", roles: [], disabled: true }],
        }),
        environment("Through a team", "throughateam", {
          systemUsers: [...people, { user: "admin@contoso.com", roles: [] }],
          teams: [{ name: "Admins", roles: ["System Administrator"], members: ["admin@contoso.com"] }],
        }),
        { ...environment("A team's own", "teamsown", {}), sku: "Teams" },
      ],
    });
    await stage.admin.signIn();
  });

  afterAll(() => stage?.close());

  const read = (): Promise<string> => stage.browser.popup.text();
  /** A pause is stored a moment before the popup shows it. */
  const showsPause = async (sentence: string): Promise<void> => {
    await expect.poll(read, { timeout: patienceMs }).toContain(sentence);
    expect(await read()).not.toMatch(guesses);
  };
  const faults = (...rules: readonly FaultRule[]): void => {
    stage.sandbox.world.faults.clear();
    stage.sandbox.world.faults.add(...rules);
  };
  /** Another environment of the list, from wherever the last case has ended. */
  const goTo = async (name: string): Promise<void> => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "More" });
    await popup.press({ role: "menuitem", name: "Choose another environment" });
    await setupIs(
      stage.browser,
      "the list",
      ({ phase, environments, listing }) =>
        phase === "choosing-environment" && listing !== true && environments.length > 1,
    );
    await stage.admin.chooseEnvironment(name);
  };
  const untouched = (): void => expect(writesOf(stage.sandbox)).toEqual([]);

  it("an environment of a team can't be chosen, and the list says why", async () => {
    await setupIs(stage.browser, "the list", ({ environments }) => environments.length > 1);
    await stage.browser.popup.sees({ role: "radio", name: "Contoso Sales" });
    expect(await read()).toContain("Dynamics 365 apps can't be in it.");
  });

  it("f4: app access control: the client ID to allow, and no role", async () => {
    await stage.admin.chooseEnvironment("Closed to apps");
    const plan = await stage.admin.plan();
    expect(plan.confirmable).toBe(false);
    const text = await read();
    expect(text).toContain("5e7a11ed-0000-4000-8000-00000000c11d");
    expect(text).toContain("Privacy + Security");
    expect(text).not.toMatch(guesses);
    untouched();
  });

  it("a firewall of the environment", async () => {
    await goTo("Behind a firewall");
    await stage.admin.plan();
    const text = await read();
    expect(text).toContain("does not accept requests from this network's address");
    expect(text).not.toMatch(guesses);
    untouched();
  });

  it("f6: the administrator's own user is disabled", async () => {
    await goTo("Disabled me");
    await stage.admin.plan();
    const text = await read();
    expect(text).toContain("Your user admin@contoso.com is disabled in Disabled me.");
    expect(text).not.toMatch(guesses);
    untouched();
  });

  it("f18: System Administrator through a team", async () => {
    await goTo("Through a team");
    const plan = await stage.admin.plan();
    expect(plan.confirmable).toBe(true);
    expect(await read()).not.toMatch(guesses);
    untouched();
  });

  it("f7: the quota of directory objects", async () => {
    await goTo("Contoso Sales");
    await stage.admin.plan();
    faults({
      match: { method: "POST", host: "graph.microsoft.com", path: "^/v1.0/applications$", times: "always" },
      action: {
        status: 403,
        body: {
          error: {
            code: "Directory_QuotaExceeded",
            message: "The directory object quota limit for the Tenant has been exceeded.",
            innerError: { "request-id": "1" },
          },
        },
      },
    });
    await stage.admin.confirm();
    await setupIs(stage.browser, "a pause", ({ phase }) => phase === "paused");
    await showsPause("has used up its number of directory objects");
  });

  it("f17: the company's own plug-in, in its own words", async () => {
    faults({
      match: { method: "POST", path: "/systemusers", times: "always" },
      action: {
        status: 400,
        body: {
          error: {
            code: "0x80040265",
            message: "New users need an employee number. Ask the CRM team.",
          },
        },
      },
    });
    await stage.browser.popup.press({ role: "button", name: /^(Resume|Go on)/ });
    await setupIs(
      stage.browser,
      "the plug-in's refusal",
      ({ phase, problem }) => phase === "paused" && problem?.technical.code === "0x80040265",
    );
    await showsPause("New users need an employee number. Ask the CRM team.");
  });
});
