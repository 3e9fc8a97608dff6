import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paste } from "../../drive/browser/clipboard.ts";
import { setupIs } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";
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

/** That one was read: Dataverse has no such user. */
const guessesButRead = new RegExp(guesses.source.replace("is not System Administrator|", ""), "i");

describe("what administrators run into", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage({
      extends: "contoso",
      signInAppConsented: true,
      // f9: a policy for workload identities; f10: secrets of 14 days at most, by a policy that nobody may read.
      conditionalAccess: [{ demand: "block", application: "new" }],
      tenant: {
        appManagementPolicy: {
          isEnabled: true,
          applicationRestrictions: {
            passwordCredentials: [
              { restrictionType: "passwordLifetime", state: "enabled", maxLifetime: "P14D" },
            ],
          },
        },
      },
      switches: { secretPolicy: "refused" },
      environments: [
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

  const shows = async (...sentences: readonly string[]): Promise<void> => {
    expect(await stage.browser.popup.says(...sentences)).not.toMatch(guesses);
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
  /** What the page of refusals says about what is shown now, opened by its link. */
  const readsUp = async (): Promise<string> => {
    const { context } = stage.browser;
    const opened = context.waitForEvent("page");
    await stage.browser.popup.press({ role: "link", name: "What refusals mean" });
    const page = await opened;
    const code = new URL(page.url()).hash.slice(1);
    expect(page.url()).toMatch(/^chrome-extension:\/\/[a-p]{32}\/refusals\.html#/);
    const text = (await page.locator(`[id="${code}"]`).textContent()) ?? "";
    await page.close();
    return text;
  };
  const untouched = (): void => expect(writesOf(stage.sandbox)).toEqual([]);

  it("an environment of a team can't be chosen, and the list says why", async () => {
    await setupIs(stage.browser, "the list", ({ environments }) => environments.length > 1);
    await stage.browser.popup.sees({ role: "radio", name: "Contoso Sales" });
    await stage.browser.popup.says("Dynamics 365 apps can't be in it.");
  });

  it("f4: app access control: the client ID to allow, and no role", async () => {
    await stage.admin.chooseEnvironment("Closed to apps");
    const plan = await stage.admin.plan();
    expect(plan.confirmable).toBe(false);
    await shows("5e7a11ed-0000-4000-8000-00000000c11d", "Privacy + Security");
    untouched();
  });

  it("a firewall of the environment", async () => {
    await goTo("Behind a firewall");
    await stage.admin.plan();
    await shows("does not accept requests from this network's address");
    untouched();
  });

  it("f6: the administrator's own user is disabled", async () => {
    await goTo("Disabled me");
    await stage.admin.plan();
    await shows("Your user admin@contoso.com is disabled in Disabled me.");
    untouched();
  });

  it("f18: System Administrator through a team", async () => {
    await goTo("Through a team");
    const plan = await stage.admin.plan();
    expect(plan.confirmable).toBe(true);
    await shows("Nothing changes before you confirm.");
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
    await shows("has used up its number of directory objects");
    expect(await readsUp()).toContain("has used up its number of directory objects");
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
    await stage.admin.goOn();
    await setupIs(
      stage.browser,
      "the plug-in's refusal",
      ({ phase, problem }) => phase === "paused" && problem?.technical.code === "0x80040265",
    );
    await shows("New users need an employee number. Ask the CRM team.");
  });

  it("f9, f10: values that are made and not proved, with a secret of 14 days", async () => {
    faults();
    await stage.admin.goOn();
    const { result } = await setupIs(stage.browser, "the values", ({ phase }) => phase === "finished");
    expect(result).toMatchObject({ verified: false, unproved: { code: "app-blocked-by-policy" } });
    const shown = await stage.browser.popup.says("Conditional Access stops the app");
    expect(shown).not.toMatch(/does not accept the secret|make another|may not register/i);
    await stage.browser.popup.sees({ role: "button", name: "Copy all four" });
    await stage.browser.popup.sees({ role: "button", name: "Test again" });
    const days = (Date.parse(result?.secret?.expiresAt ?? "") - stage.sandbox.world.clock.now()) / 86_400_000;
    expect(Math.round(days)).toBe(14);
    expect(await readsUp()).toContain("Conditional Access");
    // The policy is mended: the same values are proved.
    stage.sandbox.world.conditionalAccess.length = 0;
    await stage.browser.popup.press({ role: "button", name: "Test again" });
    await setupIs(stage.browser, "the proof", (setup) => setup.result?.verified === true);
  });
});

describe("an environment whose security group the administrator is not in", () => {
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
      ],
    });
    await stage.admin.signIn();
  });
  afterAll(() => stage?.close());

  const showsPause = async (sentence: string): Promise<void> => {
    const { popup } = stage.browser;
    expect(await popup.says(sentence, "Nothing was changed.")).not.toMatch(guessesButRead);
  };

  it("f2: self-elevation refuses our version of the API", async () => {
    await stage.admin.chooseEnvironment("Grouped");
    await stage.admin.plan();
    await stage.admin.answer(/^Make admin@contoso\.com System Administrator/);
    stage.sandbox.world.faults.add({
      match: { method: "POST", path: "/applyAdminRole", times: "always" },
      action: {
        status: 400,
        body: {
          code: "ApiVersionInvalid",
          message: "The API version is not supported. Supported: 2024-10-01, 2024-05-01.",
        },
      },
    });
    await stage.admin.confirm();
    await showsPause("open the environment, Membership, Add me");
  });

  it("f1: the environment's security group", async () => {
    stage.sandbox.world.faults.clear();
    await stage.admin.goOn();
    await showsPause("admin@contoso.com is not in the security group that decides who gets into Grouped.");
  });
});

describe("g1: a sign-in app whose redirect URI was registered as Web", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    // As a newcomer registers it: under Web instead of Single-page application.
    for (const app of stage.sandbox.world.tenant.applications) {
      app.web.redirectUris = [...app.spa.redirectUris];
      app.spa.redirectUris = [];
    }
  });
  afterAll(() => stage?.close());

  it("is told as that, with the URI, and what it means is one click away", async () => {
    await stage.admin.signIn().catch(() => null);
    await setupIs(stage.browser, "the refusal", ({ problem }) => problem !== null);
    const { popup } = stage.browser;
    const uri = "https://icfjfmfnhmfkmiinkfmoaimdnijghfmo.chromiumapp.org/";
    expect(await popup.says("single-page application", uri)).not.toMatch(guesses);
    await popup.sees({ role: "link", name: "What refusals mean" });
  });
});

describe("f11: a tenant without PowerApps Service", () => {
  const appId = "475226c6-020e-4fb2-8a90-7a972cbfc1d4";
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({
      extends: "contoso",
      tenant: { withoutServicePrincipals: [appId] },
      signInApp: { permissions: [] },
    });
  });
  afterAll(() => stage?.close());

  it("names the API, and the command that creates it can be copied", async () => {
    await stage.admin.signIn().catch(() => null);
    const { browser } = stage;
    await setupIs(browser, "the refusal", ({ problem }) => problem?.technical.code === "AADSTS650052");
    const command = `az ad sp create --id ${appId}`;
    const told = "The API PowerApps Service is not in this organization yet.";
    expect(await browser.popup.says(told, command)).not.toMatch(guesses);
    await browser.popup.press({ role: "button", name: "Copy command" });
    // Pasting takes the focus, without which nothing can be copied.
    await browser.popup.sees({ role: "StaticText", name: "Copied" });
    expect(await paste(browser.context)).toBe(command);
    expect(writesOf(stage.sandbox)).toEqual([]);
  });
});
