import { afterEach, describe, expect, it } from "vitest";
import { tenantId } from "../../unit/sandbox/entra/browser.ts";
import { type Person, startPerson } from "./person.ts";
import { everyToken, insist } from "./tokens.ts";

/** Real MSAL with a guest, a personal account, and with no tenant that is set. */

let person: Person;
afterEach(() => person.close());

describe("whose account it is", () => {
  const users = [
    {
      userPrincipalName: "guest@fabrikam.com",
      displayName: "Gil Guest",
      directoryRoles: ["Global Administrator"],
      homeTenantId: "fab00000-0000-4000-8000-000000000001",
    },
    { userPrincipalName: "me@outlook.com", displayName: "Pat Personal", personal: true },
  ];
  const changes = { users, environments: [] };

  it("is told of a guest, whose tokens are of the tenant that is set", async () => {
    person = await startPerson({ changes, app: { owners: [] } });
    person.address = "guest@fabrikam.com";
    expect(await person.signIn()).toMatchObject({ guest: true, tenantId });
    expect(await person.token("graph")).not.toBe("");
  });

  it("is refused on Microsoft's page for a personal account", async () => {
    person = await startPerson({
      changes,
      app: { owners: [], signInAudience: "AzureADMultipleOrgs" },
      tenant: "organizations",
    });
    person.address = "me@outlook.com";
    await expect(person.signIn()).rejects.toMatchObject({ failure: "cancelled" });
  });

  it("decides the tenant where none is set: everything after goes to that tenant's authority", async () => {
    person = await startPerson({ app: { signInAudience: "AzureADMultipleOrgs" }, tenant: "organizations" });
    expect(await person.signIn()).toMatchObject({ tenantId });
    await everyToken(person);
    await insist(person, "power-platform");
    const paths = person.sandbox.requests
      .filter(({ service, path }) => service === "entra" && /authorize|token/.test(path))
      .map(({ path }) => path.split("/")[1]);
    const first = paths.lastIndexOf("organizations");
    expect(paths.slice(0, first + 1).every((tenant) => tenant === "organizations")).toBe(true);
    expect(paths.slice(first + 1).length).toBeGreaterThan(3);
    expect(paths.slice(first + 1).every((tenant) => tenant === tenantId)).toBe(true);
  });
});
