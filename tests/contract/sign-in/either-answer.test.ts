import { afterEach, describe, expect, it } from "vitest";
import { english } from "../../../drive/english.ts";
import { switchValues } from "../../../sandbox/world/switches.ts";
import { clouds } from "../../../src/clouds/table.ts";
import { InteractionNeededError } from "../../../src/microsoft/errors.ts";
import { createPowerPlatformApi } from "../../../src/microsoft/power-platform/power-platform-api.ts";
import { adminConsentLink } from "../../../src/microsoft/scopes.ts";
import { problemFrom } from "../../../src/provisioning/model/problems.ts";
import { say } from "../../../src/words/index.ts";
import { redirectUri } from "../../unit/browser/fake-browser.ts";
import { never } from "../../unit/browser/identity/worker.ts";
import { signInApp, tenantId } from "../../unit/sandbox/entra/browser.ts";
import { acceptsAt, type Person, startPerson } from "./person.ts";
import { crm, everyToken, insist } from "./tokens.ts";

/** Real MSAL against either answer of each unconfirmed fact about consent (docs/live-check.md). */

const everyPermission = [
  {
    api: "Microsoft Graph",
    delegated: ["User.Read", "Application.ReadWrite.All", "DelegatedPermissionGrant.ReadWrite.All"],
  },
  { api: "PowerApps Service", delegated: ["User"] },
  { api: "Dynamics CRM", delegated: ["user_impersonation"] },
];

let person: Person;
afterEach(() => person.close());

describe("an app that lists no permission", () => {
  it("asks for everything in one window, by name, and gives a token for each API afterwards", async () => {
    person = await startPerson();
    await person.signIn();
    await everyToken(person);
    expect(person.windows).toEqual([
      expect.arrayContaining([
        "https://graph.microsoft.com/Application.ReadWrite.All",
        "https://service.powerapps.com//User",
        "https://globaldisco.crm.dynamics.com/user_impersonation",
      ]),
    ]);
    expect(person.pages[0]).toHaveLength(7);
    expect(person.windows[0]?.join(" ")).not.toMatch(/\.default|powerplatform/);
    // A personal grant is enough.
    expect(new Set(person.sandbox.world.tenant.grants.map(({ consentType }) => consentType))).toEqual(
      new Set(["Principal"]),
    );
  });

  it("asks for Power Platform API when the role is taken, and not before", async () => {
    person = await startPerson();
    await person.signIn();
    expect(await insist(person, "power-platform")).toBe(1);
    expect(person.pages.at(-1)).toEqual(["Apply admin role to users (Power Platform API)"]);
  });

  it.each(switchValues.consentToSeveralApis)("one page grants %s", async (answer) => {
    person = await startPerson({ switches: { consentToSeveralApis: answer } });
    await person.signIn();
    expect(await insist(person, "bap")).toBe(answer === "all" ? 0 : 1);
    expect(await insist(person, crm)).toBe(answer === "all" ? 0 : 1);
    await everyToken(person);
  });

  it.each(switchValues.namedScopeOfUnlistedApi)("a named scope is %s", async (answer) => {
    person = await startPerson({ switches: { namedScopeOfUnlistedApi: answer } });
    if (answer === "accepted") {
      await person.signIn();
      return everyToken(person);
    }
    await expect(person.signIn()).rejects.toMatchObject({
      failure: "refused",
      technical: { code: "AADSTS650057", asking: "listed" },
    });
    expect(person.windows.at(-1)).toContain("https://graph.microsoft.com/.default");
  });

  it.each(switchValues.defaultOfUnlistedApi)(
    "that may not name scopes and has an old grant gets %s at .default",
    async (answer) => {
      person = await startPerson({
        switches: { namedScopeOfUnlistedApi: "AADSTS650057", defaultOfUnlistedApi: answer },
        permissions: everyPermission.slice(0, 1),
        changes: { signInAppConsented: true },
        app: { servicePrincipal: true },
      });
      const app = person.sandbox.world.tenant.applications.find(({ appId }) => appId === signInApp);
      if (app) app.requiredResourceAccess = [];
      const signedIn = await person.signIn().then(
        () => true,
        () => false,
      );
      expect(signedIn).toBe(answer === "what is granted");
    },
  );

  it.each(switchValues.apiWithoutServicePrincipal)(
    "signs in with one more window at most where Dataverse has no service principal: %s",
    async (answer) => {
      person = await startPerson({
        switches: { apiWithoutServicePrincipal: answer },
        changes: { tenant: { withoutServicePrincipals: ["00000007-0000-0000-c000-000000000000"] } },
      });
      await person.signIn();
      expect(person.windows).toHaveLength(answer === "created" ? 1 : 2);
      expect(await person.token("graph")).not.toBe("");
    },
  );

  it.each(switchValues.apiWithoutServicePrincipal.filter((answer) => answer !== "created"))(
    "names PowerApps Service where it has no service principal, at its token or at its window: %s",
    async (answer) => {
      person = await startPerson({
        switches: { apiWithoutServicePrincipal: answer },
        changes: { tenant: { withoutServicePrincipals: ["475226c6-020e-4fb2-8a90-7a972cbfc1d4"] } },
      });
      await person.signIn();
      const refused = await person.token("bap").catch((error: unknown) => error);
      const told =
        refused instanceof InteractionNeededError
          ? await person.signIn().catch((error: unknown) => error)
          : refused;
      const problem = problemFrom(told);
      expect(problem.technical).toMatchObject({
        code: answer,
        api: expect.stringContaining("PowerApps Service"),
      });
      expect(problem.copy).toBe("az ad sp create --id 475226c6-020e-4fb2-8a90-7a972cbfc1d4");
    },
  );

  it.each(switchValues.dataverseConsent)("consent for Global Discovery is for %s", async (answer) => {
    person = await startPerson({ switches: { dataverseConsent: answer } });
    await person.signIn();
    expect(await insist(person, crm)).toBe(answer === "every organization" ? 0 : 1);
  });

  it.each(switchValues.powerAppsAudience)("lists environments by the name %s", async (answer) => {
    person = await startPerson({ switches: { powerAppsAudience: answer } });
    await person.signIn();
    const api = createPowerPlatformApi({
      fetch: (url, init) => fetch(url, init),
      tokens: person.worker.tokens,
      cloud: clouds.public,
    });
    expect((await api.environments({ signal: never })).rows).toHaveLength(3);
  });

  it.each(switchValues.appWithoutServicePrincipal)(
    "without service principal: %s; the refusal is on Microsoft's page alone",
    async (answer) => {
      person = await startPerson({ switches: { appWithoutServicePrincipal: answer } });
      if (answer === "created by consent") return void (await person.signIn());
      await expect(person.signIn()).rejects.toMatchObject({ failure: "cancelled" });
    },
  );

  it.each(switchValues.publicClientFlows)("that allows public client flows, which is %s", async (answer) => {
    person = await startPerson({
      switches: { publicClientFlows: answer },
      app: { isFallbackPublicClient: true },
    });
    if (answer === "harmless") return void (await person.signIn());
    await expect(person.signIn()).rejects.toMatchObject({
      failure: "refused",
      technical: { code: "AADSTS9002326" },
    });
  });
});

describe("an extension of Firefox", () => {
  it.each(switchValues.originOfFirefox)("has an Origin that is %s, and says what to do", async (answer) => {
    person = await startPerson({
      switches: { originOfFirefox: answer },
      origin: "moz-extension://0d5a2d5e-7d3e-4c34-9f0c-52b3c1f5f0ab",
    });
    if (answer === "taken") {
      await person.signIn();
      return everyToken(person);
    }
    const error: unknown = await person.signIn().catch((one: unknown) => one);
    expect(error).toMatchObject({ failure: "refused", technical: { code: "AADSTS9002326" } });
    const { next } = problemFrom(error, {
      user: person.address,
      tenant: "Contoso",
      portal: "https://entra.microsoft.com",
      clientId: signInApp,
      redirectUri,
    });
    expect(say(next, english)).toContain("In Firefox, use Chrome or Edge");
  });
});

describe("an app that lists its permissions and was consented to", () => {
  it.each(switchValues.namedScopeOfUnlistedApi)(
    "goes on to work and asks for what is new only; unlisted scopes are %s",
    async (answer) => {
      person = await startPerson({
        switches: { namedScopeOfUnlistedApi: answer },
        permissions: everyPermission,
        changes: { signInAppConsented: true },
        app: { servicePrincipal: true },
      });
      await person.signIn();
      await everyToken(person);
      expect(person.pages).toEqual([
        [
          "Read your organization&#39;s policies (Microsoft Graph)",
          "Read directory RBAC settings (Microsoft Graph)",
        ],
      ]);
    },
  );

  it("is used by somebody who may not consent, with the minimum", async () => {
    person = await startPerson({
      permissions: everyPermission,
      changes: { signInAppConsented: true },
      app: { servicePrincipal: true },
    });
    person.address = "user@contoso.com";
    await expect(person.signIn()).rejects.toMatchObject({ technical: { code: "AADSTS90094" } });
    await person.signIn({ asking: "minimum" });
    expect(person.pages).toEqual([]);
    await everyToken(person);
  });
});

describe("somebody who declines", () => {
  it("is offered less, and then signs in", async () => {
    person = await startPerson();
    person.answer = "cancel";
    await expect(person.signIn()).rejects.toMatchObject({ technical: { code: "AADSTS65004" } });
    await expect(person.signIn({ asking: "minimum" })).rejects.toMatchObject({
      technical: { code: "AADSTS65004", asking: "minimum" },
    });
    person.answer = "accept";
    await person.signIn({ asking: "minimum" });
    await everyToken(person);
    expect(person.pages.map(({ length }) => length)).toEqual([7, 5, 5]);
  });
});

describe("somebody who may not consent", () => {
  it.each(switchValues.adminApproval)(
    "leaves “Need admin approval”, and the app hears %s",
    async (answer) => {
      person = await startPerson({ switches: { adminApproval: answer } });
      person.address = "user@contoso.com";
      const heard = {
        AADSTS90094: { technical: { code: "AADSTS90094" } },
        AADSTS65004: { technical: { code: "AADSTS65004" } },
        consent_required: { technical: { code: "AADSTS65001" } },
        nothing: { failure: "cancelled" },
      };
      await expect(person.signIn()).rejects.toMatchObject(heard[answer]);
    },
  );

  it.each(switchValues.consentByApplicationAdministrator)(
    "or may: a Cloud Application Administrator consents %s",
    async (answer) => {
      person = await startPerson({ switches: { consentByApplicationAdministrator: answer } });
      person.address = "cloudapp@contoso.com";
      if (answer === "for themselves") {
        await person.signIn();
        return everyToken(person);
      }
      await expect(person.signIn()).rejects.toMatchObject({ technical: { code: "AADSTS90094" } });
    },
  );

  it.each(switchValues.adminConsentToSeveralApis)(
    "gets in after an administrator opened the link, which grants %s",
    async (answer) => {
      person = await startPerson({
        switches: { adminConsentToSeveralApis: answer },
        permissions: everyPermission.slice(0, 1),
      });
      person.address = "user@contoso.com";
      await expect(person.signIn()).rejects.toMatchObject({ technical: { code: "AADSTS90094" } });
      const link = adminConsentLink({ clientId: signInApp, tenant: tenantId, redirectUri }, clouds.public);
      const end = await acceptsAt(person.sandbox, link, "cloudapp@contoso.com");
      expect(end).toContain(`${redirectUri}?admin_consent=True`);
      // What the link left out is for users to give; what is for administrators alone and not listed, is not.
      await person.signIn(answer === "listed ones only" ? { asking: "minimum" } : {});
      await everyToken(person);
    },
  );

  it.each(switchValues.boxOfPrivilegedRoleAdministrator)(
    "is not who has the role, with the organization's box or without: %s",
    async (answer) => {
      person = await startPerson({
        switches: { boxOfPrivilegedRoleAdministrator: answer },
        changes: {
          users: [
            {
              userPrincipalName: "privileged@contoso.com",
              displayName: "Pia Privileged",
              directoryRoles: ["Privileged Role Administrator"],
            },
          ],
          environments: [],
        },
        app: { owners: [] },
      });
      person.address = "privileged@contoso.com";
      await person.signIn();
      expect(await person.token("graph")).not.toBe("");
    },
  );
});
