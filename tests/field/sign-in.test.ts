import { type AuthError, InteractionRequiredAuthError, ServerError } from "@azure/msal-browser";
import { describe, expect, it } from "vitest";
import { toSignInError } from "../../background/identity/sign-in-errors.ts";
import { problemFrom } from "../../src/provisioning/model/problems.ts";
import { SignInError } from "../../src/provisioning/model/sign-in-error.ts";
import { noGuess, wordsOf } from "./support.ts";

/** The sign-in of the administrator, refused. What MSAL makes of Microsoft's answer goes the product's own way. */

const values = {
  user: "admin@contoso.com",
  tenant: "Contoso",
  portal: "https://entra.microsoft.com",
  clientId: "5e7a11ed-0000-4000-8000-00000000c11d",
  redirectUri: "https://icfjfmfnhmfkmiinkfmoaimdnijghfmo.chromiumapp.org/",
};
/** As MSAL throws it: Entra's number is in `errorNo`. */
const read = (error: AuthError, number: number) =>
  problemFrom(toSignInError(Object.assign(error, { errorNo: String(number) })), values);

describe("g1: the redirect URI was registered as Web (newcomer's way)", () => {
  it("is told as that, with the URI and the registration's Authentication page", () => {
    const problem = read(new ServerError("invalid_request", ""), 9002326);
    expect(problem.code).toBe("redirect-uri-not-single-page");
    const said = wordsOf(problem);
    expect(said).toMatch(/not as a single-page application/);
    expect(said).toContain(values.redirectUri);
    expect(problem.link).toMatch(/Authentication/i);
    expect(problem.link).toContain(values.clientId);
    noGuess(said);
  });
});

describe("f11: an API that is not in the tenant, or not in the registration (terraform-provider-power-platform#659, CopilotStudioSamples#382)", () => {
  it.each([
    ["invalid_resource", 500011, /not in this organization|not found|does not know/],
    ["invalid_client", 650052, /not in this organization yet/],
    ["invalid_resource", 650057, /does not list an API/],
    ["invalid_client", 650057, /does not list an API/],
  ])("%s %i: says which of the two, and nothing of a secret", (error, number, words) => {
    const said = wordsOf(read(new ServerError(error, ""), number));
    expect(said).toMatch(words);
    expect(said).not.toMatch(/secret/i);
    noGuess(said);
  });

  it("the same from a silent request", () => {
    const said = wordsOf(read(new InteractionRequiredAuthError("interaction_required", ""), 650057));
    expect(said).not.toMatch(/secret/i);
    noGuess(said);
  });
});

describe("every refusal of a sign-in that administrators reported", () => {
  /** Number, what is said, and the page where it is mended; null: there is none in the portal. */
  const table = [
    [50011, /does not have this extension's redirect URI/, /\/Authentication\/appId\//],
    [9002326, /not as a single-page application/, /\/Authentication\/appId\//],
    [700016, /can't use the sign-in app in this organization/, /ApplicationMenuBlade\/~\/Overview\/appId\//],
    [650052, /An API that the sign-in app asks for is not in this organization/, /\/CallAnAPI\/appId\//],
    [650057, /does not list an API/, /\/CallAnAPI\/appId\//],
    [500011, /does not know a service/, /\/CallAnAPI\/appId\//],
    [65001, /Nobody has consented yet/, null],
    [90094, /An administrator has to consent/, null],
    [53003, /A sign-in policy of your organization/, /SignInEventsV3Blade/],
    [530035, /Security defaults/, /SignInEventsV3Blade/],
    [53011, /organization that the account comes from/, null],
    [53000, /does not accept this device/, /SignInEventsV3Blade/],
    [50105, /for assigned people only/, /StartboardApplicationsMenuBlade\/~\/AppAppsPreview/],
    [7000112, /The sign-in app is turned off/, /StartboardApplicationsMenuBlade\/~\/AppAppsPreview/],
    [500213, /settings between two organizations/, /CrossTenantAccessSettings/],
    [50020, /is not, or not fully, in the organization/, /UserManagementMenuBlade\/~\/AllUsers/],
    [16000, /is not, or not fully, in the organization/, /UserManagementMenuBlade\/~\/AllUsers/],
    [50034, /does not know that account name/, /UserManagementMenuBlade\/~\/AllUsers/],
    [50014, /a guest whose invitation is not accepted/, /UserManagementMenuBlade\/~\/AllUsers/],
    [50057, /This account is turned off/, /UserManagementMenuBlade\/~\/AllUsers/],
    [50053, /locked this sign-in for now/, /SignInEventsV3Blade/],
    [50158, /a step outside Microsoft/, null],
  ] as const;

  it.each(table)("%i has its own sentence, and the page where it is mended", (number, words, page) => {
    const problem = problemFrom(new SignInError("refused", { code: `AADSTS${number}` }), values);
    expect(wordsOf(problem)).toMatch(words);
    noGuess(wordsOf(problem));
    expect(problem.technical.code).toBe(`AADSTS${number}`);
    if (page === null) expect(problem.link).toBeUndefined();
    else expect(problem.link).toMatch(page);
    expect(problem.link ?? values.portal).toMatch(/^https:\/\/entra\.microsoft\.com/);
  });

  it.each([700082, 700084])("%i only asks to sign in again, and names no cause", (number) => {
    const problem = problemFrom(new SignInError("refused", { code: `AADSTS${number}` }), values);
    expect(problem).toMatchObject({ code: "sign-in-again", remedy: "sign-in-again" });
    noGuess(wordsOf(problem));
  });
});

describe("h8: Conditional Access on the organization alone (MicrosoftDocs/power-platform#378, #1751)", () => {
  it("is told as a policy, with no role and no secret", () => {
    const error = Object.assign(new ServerError("access_denied", "", "AADSTS53003: Blocked."), {
      errorNo: "53003",
    });
    const said = wordsOf(problemFrom(toSignInError(error), values));
    expect(said).toMatch(/A sign-in policy of your organization/);
    expect(said).not.toMatch(/secret/i);
    noGuess(said);
  });

  it("53005, which no list of Microsoft's explains, is quoted (microsoft-authentication-library-for-java#597)", () => {
    const said = "AADSTS53005: access has been blocked by conditional access policies.";
    const error = Object.assign(new ServerError("invalid_grant", "", said), { errorNo: "53005" });
    const problem = problemFrom(toSignInError(error), values);
    expect(wordsOf(problem)).toMatch(/access has been blocked by conditional access policies/);
    noGuess(wordsOf(problem));
  });
});

describe("h9: the tenant is full, met at the sign-in itself (cnbeining/onedrivecmd#67)", () => {
  it("90093 is told in Microsoft's words, which name the quota, and names no role", () => {
    const said =
      "AADSTS90093: The directory object quota limit for the Tenant has been exceeded. Please ask your administrator to increase the quota limit or delete objects to reduce the used quota.";
    const error = Object.assign(new ServerError("access_denied", "", said), { errorNo: "90093" });
    const problem = problemFrom(toSignInError(error), values);
    expect(wordsOf(problem)).toMatch(/quota/);
    noGuess(wordsOf(problem));
  });
});

describe("h10: “needs permission that only an admin can grant”, as System Administrator (DataverseDevTools-VSCode#30)", () => {
  it("is consent, and no security role of Dynamics helps", () => {
    const error = Object.assign(new ServerError("access_denied", "", "AADSTS90094: admin."), {
      errorNo: "90094",
    });
    const said = wordsOf(problemFrom(toSignInError(error), values));
    expect(said).toMatch(/An administrator has to consent/);
    expect(said).not.toMatch(/System Administrator/);
  });
});
