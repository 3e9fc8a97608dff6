import { describe, expect, it } from "vitest";
import { makeApp, nobody, refusal, tenant } from "./tenant.ts";

const policyOf = (...passwordCredentials: readonly object[]) => ({
  tenant: { appManagementPolicy: { isEnabled: true, applicationRestrictions: { passwordCredentials } } },
});

describe("a secret", () => {
  it("lives two years unless an end is given, and Graph sets no limit of its own", async () => {
    const contoso = tenant();
    const { id } = await makeApp(contoso);
    const add = (passwordCredential?: object) =>
      contoso.ask(
        "POST",
        `/applications/${id}/addPassword`,
        passwordCredential ? { passwordCredential } : {},
      );
    expect((await add()).body.endDateTime).toBe("2028-11-26T09:00:00Z");
    expect((await add({ endDateTime: "2100-12-31T00:00:00Z" })).body.endDateTime).toBe(
      "2100-12-31T00:00:00Z",
    );
    expect(refusal(await add({ endDateTime: "2026-11-01T00:00:00Z" }))).toEqual([
      400,
      "Request_BadRequest",
      "InvalidKeyEndDate",
    ]);
    expect((await add({ endDateTime: "soon" })).status).toBe(400);
    expect((await add({ secretText: "mine" })).status).toBe(400);
  });

  it("shows its value once", async () => {
    const contoso = tenant();
    const { id } = await makeApp(contoso);
    const path = `/applications/${id}`;
    const { body } = await contoso.ask("POST", `${path}/microsoft.graph.addPassword`, {
      passwordCredential: { displayName: "production" },
    });
    expect(body.secretText).toHaveLength(40);
    expect(body.secretText.startsWith(body.hint)).toBe(true);
    const [read] = (await contoso.ask("GET", path)).body.passwordCredentials;
    expect(read).toMatchObject({ keyId: body.keyId, displayName: "production", secretText: null });
    expect((await contoso.ask("POST", `${path}/removePassword`, { keyId: nobody })).status).toBe(400);
    expect((await contoso.ask("POST", `${path}/removePassword`, { keyId: body.keyId })).status).toBe(204);
    expect((await contoso.ask("GET", path)).body.passwordCredentials).toEqual([]);
  });

  it.each([
    ["secret-in-answer", 201, 1],
    ["secret-ignored", 201, 0],
    ["refused", 400, undefined],
  ])("in a creation with a unique name: %s", async (postApplicationWithSecret, status, secrets) => {
    const contoso = tenant({ switches: { postApplicationWithSecret } });
    const body = { displayName: "x", passwordCredentials: [{ displayName: "production" }] };
    const answer = await contoso.ask("POST", "/applications", { ...body, uniqueName: "x" });
    expect([answer.status, answer.body.passwordCredentials?.length]).toEqual([status, secrets]);
    if (secrets) expect(answer.body.passwordCredentials[0].secretText).toHaveLength(40);
    // Without a unique name it is documented, and no switch changes it.
    expect((await contoso.ask("POST", "/applications", body)).body.passwordCredentials).toHaveLength(1);
  });

  it("longer than the policy allows is refused, however the policy spells it", async () => {
    for (const maxLifetime of ["P180D", "P6M", "P25W", "PT4320H"]) {
      const contoso = tenant(
        policyOf({ restrictionType: "passwordLifetime", state: "enabled", maxLifetime }),
      );
      const { id } = await makeApp(contoso);
      const add = (endDateTime: string) =>
        contoso.ask("POST", `/applications/${id}/addPassword`, { passwordCredential: { endDateTime } });
      expect(refusal(await add("2028-11-26T09:00:00Z"))).toEqual([
        400,
        "CredentialInvalidLifetimeAsPerAppPolicy",
        "InvalidKeyEndDate",
      ]);
      expect((await add("2027-05-01T09:00:00Z")).status).toBe(200);
    }
  });

  it("is refused where the policy forbids secrets, for applications that it is about", async () => {
    const forbid = { restrictionType: "passwordAddition", state: "enabled", maxLifetime: null };
    const code = [400, "CredentialTypeNotAllowedAsPerAppPolicy"];
    const add = async (contoso: ReturnType<typeof tenant>, id: string) =>
      refusal(await contoso.ask("POST", `/applications/${id}/addPassword`, {}));
    const all = tenant(policyOf(forbid));
    expect(await add(all, (await makeApp(all)).id)).toEqual(code);
    for (const [after, wanted] of [
      ["2026-11-25T00:00:00Z", code],
      ["2026-11-27T00:00:00Z", [200, undefined]],
    ] as const) {
      const some = tenant(policyOf({ ...forbid, restrictForAppsCreatedAfterDateTime: after }));
      expect(await add(some, (await makeApp(some)).id)).toEqual(wanted);
    }
    const off = tenant(policyOf({ ...forbid, state: "disabled" }));
    expect(await add(off, (await makeApp(off)).id)).toEqual([200, undefined]);
  });

  it("of an application with a policy of its own follows that one", async () => {
    const forbid = { restrictionType: "passwordAddition", state: "enabled", maxLifetime: null };
    const policy = {
      id: nobody,
      displayName: "Exempt",
      description: null,
      isEnabled: true,
      restrictions: {},
    };
    const contoso = tenant({
      ...policyOf(forbid),
      applications: [{ displayName: "Exempt", appManagementPolicy: policy }],
    });
    const [exempt] = (await contoso.ask("GET", "/applications?$filter=displayName eq 'Exempt'")).body.value;
    expect((await contoso.ask("POST", `/applications/${exempt.id}/addPassword`, {})).status).toBe(200);
    const own = await contoso.ask("GET", `/applications/${exempt.id}/appManagementPolicies`);
    expect(own.body.value).toMatchObject([{ id: nobody, displayName: "Exempt" }]);
    expect((await contoso.ask("GET", "/policies/appManagementPolicies")).body.value).toHaveLength(1);
  });
});
