import { type AuthError, InteractionRequiredAuthError, ServerError } from "@azure/msal-browser";
import { describe, expect, it } from "vitest";
import { toSignInError } from "../../background/identity/sign-in-errors.ts";
import { problemFrom } from "../../src/provisioning/model/problems.ts";
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
