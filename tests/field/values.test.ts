import { describe, expect, it } from "vitest";
import { english } from "../../drive/english.ts";
import type { TriedCredentials } from "../../src/provisioning/setup/try-credentials.ts";
import { say } from "../../src/words/index.ts";
import { tryValues } from "../support/try-values.ts";
import { entra, noGuess } from "./support.ts";

/** “Try” in the guide: four values that somebody has pasted. */

const values = {
  dynamicsUrl: "https://contoso.crm4.dynamics.com",
  tenantId: "c0a70500-0000-4000-8000-0000000000ff",
  clientId: "ab0b0000-0000-4000-8000-000000000001",
  clientSecret: "not~a~real~secret~of~anybody~at~all~1",
};

/** Tries them where Entra answers each request for a token like this. */
const tried = (token: { readonly instead: Response }): Promise<TriedCredentials> =>
  tryValues(values, async (address) =>
    String(address).includes("/token") ? token.instead.clone() : new Response(null, { status: 404 }),
  );

const saidOf = ({ problem }: TriedCredentials): string =>
  problem === null ? "" : `${say(problem.title, english)} ${say(problem.next, english)}`;

describe("h11: the four values name another tenant (Rnwood.Dataverse.Data.PowerShell#23)", () => {
  it("“Try” doubts tenant and client ID, not the secret", async () => {
    const outcome = await tried(entra("unauthorized_client", 700016) as { readonly instead: Response });
    expect(outcome).toMatchObject({ works: false, inDoubt: true });
    const said = saidOf(outcome);
    expect(said).toMatch(/does not know the app/);
    expect(said).toMatch(/the client ID or the tenant is another/);
    noGuess(said);
  });
});

describe("f9: Conditional Access for workload identities stops the app (microsoft/fabric-toolbox#641)", () => {
  it("“Try” does not doubt the values, names the policy, and keeps the code for support", async () => {
    const outcome = await tried(entra("invalid_grant", 53003) as { readonly instead: Response });
    expect(outcome).toMatchObject({
      works: false,
      inDoubt: false,
      problem: { code: "app-blocked-by-policy", technical: { code: "AADSTS53003" } },
    });
    expect(saidOf(outcome)).toContain("The secret is not proved to be wrong");
  });
});
