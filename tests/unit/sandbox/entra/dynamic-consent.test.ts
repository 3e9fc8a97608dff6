import { afterEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../../../sandbox/server/start-server.ts";
import { switchValues } from "../../../../sandbox/world/switches.ts";
import type { Switches } from "../../../../sandbox/world.ts";
import {
  authorizeUrl,
  createBrowser,
  type Place,
  pkce,
  postToken,
  signInApp,
  spaUri,
  startEntra,
  type TokenResult,
  tenantId,
} from "./browser.ts";

/** What a sign-in app that lists nothing may ask for, and what each unconfirmed answer looks like. */

const graph = "https://graph.microsoft.com/Application.ReadWrite.All";
const powerApps = "https://service.powerapps.com//User";
const discovery = "https://globaldisco.crm.dynamics.com/user_impersonation";
const organization = "https://contoso.crm4.dynamics.com/user_impersonation";
const powerPlatform = "https://api.powerplatform.com/UserManagement.Users.Apply";
const powerPlatformId = "8578e004-a5c6-46e7-913e-12f58912df43";
const everything = `openid profile offline_access ${graph} ${powerApps} ${discovery}`;

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const listsNothing = { permissions: [] };
const start = async (
  switches: Partial<Switches> = {},
  changes: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  sandbox = await startEntra({
    extends: "multi-tenant-sign-in",
    signInApp: listsNothing,
    switches,
    ...changes,
  });
};

/** Signs in, accepts where it is asked, and redeems the code for the first scope. */
async function signIn(
  scope: string,
  how: { readonly address?: string; readonly organization?: boolean; readonly redeem?: string } = {},
): Promise<{
  readonly place: Place;
  readonly token: TokenResult | null;
  readonly browser: ReturnType<typeof createBrowser>;
}> {
  const browser = createBrowser(sandbox);
  const proof = pkce();
  let place = await browser.open(authorizeUrl({ scope, code_challenge: proof.challenge }));
  if (place.heading === "Sign in") place = await browser.signIn(place, how.address ?? "admin@contoso.com");
  if (place.heading === "Permissions requested")
    place = await browser.submit(place, {
      action: "accept",
      ...(how.organization ? { organization: "yes" } : {}),
    });
  const code = place.back?.answer.code;
  if (code === undefined) return { place, token: null, browser };
  const token = await postToken(sandbox, {
    grant_type: "authorization_code",
    client_id: signInApp,
    code,
    redirect_uri: spaUri,
    code_verifier: proof.verifier,
    scope:
      how.redeem ?? `openid offline_access ${scope.split(" ").find((one) => one.startsWith("https://"))}`,
  });
  return { place, token, browser };
}

const refresh = (token: TokenResult | null, scope: string): Promise<TokenResult> =>
  postToken(sandbox, {
    grant_type: "refresh_token",
    client_id: signInApp,
    refresh_token: String(token?.body.refresh_token),
    scope,
  });

const errorOf = ({ body }: TokenResult): unknown => (body.error_codes as number[] | undefined)?.[0] ?? null;
const refusalOf = ({ place }: { readonly place: Place }): string =>
  /AADSTS\d+/.exec(place.back?.answer.error_description ?? place.alert ?? "")?.[0] ?? place.heading;
const grants = (): readonly string[] => {
  const { tenant } = sandbox.world;
  return tenant.grants
    .map((row) => {
      const api = tenant.servicePrincipals.find(({ id }) => id === row.resourceId)?.displayName;
      return `${api} (${row.consentType}): ${row.scope}`;
    })
    .sort();
};

describe("one window for several APIs that are not listed", () => {
  it.each(switchValues.consentToSeveralApis)("grants %s, by name, to whoever accepts", async (answer) => {
    await start({ consentToSeveralApis: answer });
    const { token } = await signIn(everything);
    expect(token?.status).toBe(200);
    const first = "Microsoft Graph (Principal): Application.ReadWrite.All";
    expect(grants()).toEqual(
      answer === "all"
        ? ["Dynamics CRM (Principal): user_impersonation", first, "PowerApps Service (Principal): User"]
        : [first],
    );
    expect(errorOf(await refresh(token, powerApps))).toBe(answer === "all" ? null : 65001);
  });

  it.each(switchValues.namedScopeOfUnlistedApi)("is %s", async (answer) => {
    await start({ namedScopeOfUnlistedApi: answer });
    const asked = await signIn(everything);
    expect(refusalOf(asked)).toBe(answer === "accepted" ? "" : "AADSTS650057");
    // Graph alone is confirmed.
    expect((await signIn(`openid ${graph}`)).token?.status).toBe(200);
  });

  it("is refused for the whole of an API, at the window and at the token endpoint", async () => {
    await start();
    expect(refusalOf(await signIn("openid https://service.powerapps.com/.default"))).toBe("AADSTS650057");
    const { token } = await signIn(`openid offline_access ${graph}`);
    expect(errorOf(await refresh(token, "https://service.powerapps.com/.default"))).toBe(650057);
  });

  it.each(switchValues.defaultOfUnlistedApi)("leads at .default to %s", async (answer) => {
    await start({ defaultOfUnlistedApi: answer });
    await signIn(everything);
    const asked = await signIn("openid https://graph.microsoft.com/.default");
    expect(refusalOf(asked)).toBe(answer === "AADSTS650057" ? answer : "");
    if (asked.token) expect(asked.token.body.scope).toContain("Application.ReadWrite.All");
  });

  it.each(switchValues.apiWithoutServicePrincipal)("one of which the tenant lacks: %s", async (answer) => {
    await start(
      { apiWithoutServicePrincipal: answer },
      { tenant: { withoutServicePrincipals: [powerPlatformId] } },
    );
    const asked = await signIn(`${everything} ${powerPlatform}`);
    expect(refusalOf(asked)).toBe(answer === "created" ? "" : answer);
    expect(sandbox.world.tenant.servicePrincipals.some(({ appId }) => appId === powerPlatformId)).toBe(
      answer === "created",
    );
  });

  it.each(switchValues.dataverseConsent)("is consent for %s host of Dataverse", async (answer) => {
    await start({ dataverseConsent: answer });
    const { token, browser } = await signIn(everything);
    expect(errorOf(await refresh(token, organization))).toBe(answer === "each by itself" ? 65001 : null);
    if (answer !== "each by itself") return;
    const again = await browser.open(authorizeUrl({ scope: `openid ${organization}` }));
    expect(again.heading).toBe("Permissions requested");
    await browser.submit(again, { action: "accept" });
    expect(errorOf(await refresh(token, organization))).toBeNull();
  });
});

describe("who consents", () => {
  const box = "Consent on behalf of your organization";
  const pageFor = async (address: string): Promise<Place> => {
    const browser = createBrowser(sandbox);
    return browser.signIn(await browser.open(authorizeUrl({ scope: everything })), address);
  };
  const privileged = {
    users: [
      {
        userPrincipalName: "privileged@contoso.com",
        displayName: "Pia",
        directoryRoles: ["Privileged Role Administrator"],
      },
    ],
    environments: [],
    signInApp: { ...listsNothing, owners: [] },
  };

  it.each(switchValues.boxOfPrivilegedRoleAdministrator)(
    "a Privileged Role Administrator has the organization's box: %s",
    async (answer) => {
      await start({ boxOfPrivilegedRoleAdministrator: answer }, privileged);
      expect((await pageFor("privileged@contoso.com")).html.includes(box)).toBe(answer === "shown");
    },
  );

  it.each(switchValues.consentByApplicationAdministrator)(
    "a Cloud Application Administrator, who has no box: %s",
    async (answer) => {
      await start({ consentByApplicationAdministrator: answer });
      const place = await pageFor("cloudapp@contoso.com");
      expect(place.html).not.toContain(box);
      expect(place.heading).toBe(answer === "for themselves" ? "Permissions requested" : answer);
    },
  );

  it.each(switchValues.adminApproval)("who may not and leaves is told of to the app: %s", async (answer) => {
    await start({ adminApproval: answer });
    const browser = createBrowser(sandbox);
    const page = await browser.signIn(
      await browser.open(authorizeUrl({ scope: everything })),
      "user@contoso.com",
    );
    expect(page.heading).toBe("Need admin approval");
    const { back } = await browser.submit(page, { action: "refused" });
    if (answer === "nothing") expect(back).toBeNull();
    else if (answer === "consent_required") expect(back?.answer.error).toBe(answer);
    else expect(back?.answer.error_description).toContain(answer);
  });

  it.each(switchValues.appWithoutServicePrincipal)(
    "to an app without service principal in its tenant: %s",
    async (answer) => {
      await start({ appWithoutServicePrincipal: answer });
      const asked = await signIn(everything);
      expect(refusalOf(asked)).toBe(answer === "AADSTS650051" ? answer : "");
    },
  );

  it.each(switchValues.publicClientFlows)(
    "with public client flows allowed is redeemed: %s",
    async (answer) => {
      await start(
        { publicClientFlows: answer },
        { signInApp: { ...listsNothing, isFallbackPublicClient: true } },
      );
      const { token } = await signIn(everything);
      expect(token && errorOf(token)).toBe(answer === "harmless" ? null : 9002326);
    },
  );
});

describe("the address where an administrator consents for everybody", () => {
  const address = (changes: Readonly<Record<string, string>> = {}, path = "v2.0/adminconsent"): string =>
    `https://login.microsoftonline.com/${tenantId}/${path}?${new URLSearchParams({
      client_id: signInApp,
      scope: `${graph} ${powerApps}`,
      redirect_uri: spaUri,
      state: "s",
      ...changes,
    })}`;
  const listed = { signInApp: { permissions: [{ api: "PowerApps Service", delegated: ["User"] }] } };

  it.each(switchValues.adminConsentToSeveralApis)("takes scopes by name: %s", async (answer) => {
    await start({ adminConsentToSeveralApis: answer }, answer === "listed ones only" ? listed : {});
    const browser = createBrowser(sandbox);
    const page = await browser.signIn(await browser.open(address()), "cloudapp@contoso.com");
    expect(page.html).toContain("Review for your organization");
    const { back } = await browser.submit(page, { action: "accept" });
    expect(back?.url.origin).toBe(new URL(spaUri).origin);
    expect(Object.fromEntries(back?.url.searchParams ?? [])).toMatchObject({
      admin_consent: "True",
      tenant: tenantId,
      state: "s",
    });
    expect(grants()).toEqual(
      {
        all: [
          "Microsoft Graph (AllPrincipals): Application.ReadWrite.All",
          "PowerApps Service (AllPrincipals): User",
        ],
        "the first only": ["Microsoft Graph (AllPrincipals): Application.ReadWrite.All"],
        "listed ones only": ["PowerApps Service (AllPrincipals): User"],
      }[answer],
    );
  });

  it("says in the query that an administrator declined", async () => {
    await start();
    const browser = createBrowser(sandbox);
    const page = await browser.signIn(await browser.open(address()), "admin@contoso.com");
    const { back } = await browser.submit(page, { action: "cancel" });
    expect(back?.url.searchParams.get("error_description")).toContain("AADSTS65004");
    expect(grants()).toEqual([]);
  });

  it("is not for people without the role", async () => {
    await start();
    const browser = createBrowser(sandbox);
    const page = await browser.signIn(await browser.open(address()), "user@contoso.com");
    expect(page.heading).toBe("Need admin approval");
    expect((await browser.submit(page, { action: "accept" })).heading).toBe("Need admin approval");
    expect(grants()).toEqual([]);
  });

  it("has an older form, for what is listed, that needs no redirect URI", async () => {
    await start({}, listed);
    const browser = createBrowser(sandbox);
    const page = await browser.signIn(
      await browser.open(address({ redirect_uri: "" }, "adminconsent")),
      "admin@contoso.com",
    );
    expect((await browser.submit(page, { action: "accept" })).heading).toBe("Consent was given");
    expect(grants()).toEqual(["PowerApps Service (AllPrincipals): User"]);
  });

  it("shows what is wrong with the app as a page", async () => {
    await start();
    const browser = createBrowser(sandbox);
    expect((await browser.open(address({ redirect_uri: "https://elsewhere.example/" }))).alert).toContain(
      "AADSTS50011",
    );
    expect((await browser.open(address({}, "adminconsent"))).alert).toContain("AADSTS650056");
  });
});
