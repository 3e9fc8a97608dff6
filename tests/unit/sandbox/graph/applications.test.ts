import { describe, expect, it } from "vitest";
import { makeApp, nobody, refusal, tenant } from "./tenant.ts";

const prefer = { headers: { prefer: "create-if-missing" } };

describe("an application", () => {
  it("is found by id, appId and uniqueName, at both addresses of v1.0, in any case of letters", async () => {
    const contoso = tenant();
    const { id, appId } = await makeApp(contoso, { uniqueName: "textus-dynamics-365" });
    for (const path of [
      `/applications/${id}`,
      `/applications('${id}')`,
      `/applications(appId='${appId.toUpperCase()}')`,
      "/applications(uniqueName='textus-dynamics-365')",
      `/v1.0/myorganization/Applications/${id}`,
      `/applications(uniqueName=%27TextUs-Dynamics-365%27)`,
    ])
      expect((await contoso.ask("GET", path)).body.id).toBe(id);
  });

  it("is created or changed by its unique name", async () => {
    const contoso = tenant();
    const path = "/applications(uniqueName='textus')";
    expect(refusal(await contoso.ask("PATCH", path, { displayName: "TextUs" }))).toEqual([
      404,
      "Request_ResourceNotFound",
    ]);
    const made = await contoso.ask("PATCH", path, { displayName: "TextUs" }, prefer);
    expect([made.status, made.body.uniqueName]).toEqual([201, "textus"]);
    expect((await contoso.ask("PATCH", path, { displayName: "TextUs 2" }, prefer)).status).toBe(204);
    expect((await contoso.ask("GET", path)).body.displayName).toBe("TextUs 2");
    const withSecret = { displayName: "Other", passwordCredentials: [{ displayName: "x" }] };
    expect((await contoso.ask("PATCH", "/applications(uniqueName='o')", withSecret, prefer)).status).toBe(
      400,
    );
    expect((await contoso.ask("PATCH", "/applications(uniqueName='p')", {}, prefer)).status).toBe(400);
  });

  it("takes a unique name once, while it has none", async () => {
    const contoso = tenant();
    const { id } = await makeApp(contoso);
    const rename = (uniqueName: unknown) => contoso.ask("PATCH", `/applications/${id}`, { uniqueName });
    expect((await rename("with space")).status).toBe(400);
    expect((await rename("x".repeat(65))).status).toBe(400);
    expect((await rename("mine")).status).toBe(204);
    expect((await rename("mine")).status).toBe(204);
    expect((await rename("another")).status).toBe(400);
  });

  it.each(["Request_BadRequest", "ObjectConflict"])(
    "whose unique name is taken, also by a deleted one, is refused with %s",
    async (uniqueNameTaken) => {
      const contoso = tenant({ switches: { uniqueNameTaken } });
      const { id } = await makeApp(contoso, { uniqueName: "textus" });
      const again = () => contoso.ask("POST", "/applications", { displayName: "x", uniqueName: "TextUs" });
      expect(refusal(await again()).slice(0, 2)).toEqual([400, uniqueNameTaken]);
      await contoso.ask("DELETE", `/applications/${id}`);
      expect((await contoso.ask("GET", "/applications(uniqueName='textus')")).status).toBe(404);
      const { body } = await again();
      expect(body.error.message).toBe(
        "Another object with the same value for property uniqueName already exists.",
      );
    },
  );

  it("is deleted softly: listed, read, restored, purged", async () => {
    const contoso = tenant();
    const { id, appId } = await makeApp(contoso, { uniqueName: "textus" });
    await contoso.ask("POST", "/servicePrincipals", { appId });
    expect((await contoso.ask("DELETE", `/applications(appId='${appId}')`)).status).toBe(204);
    expect((await contoso.ask("GET", `/servicePrincipals(appId='${appId}')`)).status).toBe(404);
    const deleted = "/directory/deletedItems";
    const filter = "$filter=displayName eq 'textus'&$select=id,uniqueName";
    expect((await contoso.ask("GET", `${deleted}/microsoft.graph.application?${filter}`)).body.value).toEqual(
      [{ id, uniqueName: "textus" }],
    );
    expect((await contoso.ask("GET", `${deleted}/${id}`)).body).toMatchObject({
      "@odata.type": "#microsoft.graph.application",
      deletedDateTime: "2026-11-26T09:00:00Z",
    });
    expect((await contoso.ask("POST", `${deleted}/${id}/restore`)).body.id).toBe(id);
    expect((await contoso.ask("GET", `/applications/${id}`)).status).toBe(200);
    const principals = await contoso.ask("GET", `${deleted}/microsoft.graph.servicePrincipal`);
    const [principal] = principals.body.value;
    expect(principal.appId).toBe(appId);
    expect((await contoso.ask("POST", `${deleted}/${principal.id}/restore`)).status).toBe(200);
    expect((await contoso.ask("GET", `/servicePrincipals(appId='${appId}')`)).body.id).toBe(principal.id);
    await contoso.ask("DELETE", `/applications/${id}`);
    expect((await contoso.ask("DELETE", `${deleted}/${id}`)).status).toBe(204);
    expect((await contoso.ask("POST", `${deleted}/${id}/restore`)).status).toBe(404);
    expect(
      (await contoso.ask("POST", "/applications", { displayName: "x", uniqueName: "textus" })).status,
    ).toBe(201);
  });

  it.each([
    ["an unknown property", { nickname: "x" }],
    ["a read-only one", { appId: nobody }],
    ["a value of another type", { tags: "x" }],
    ["an unknown member further down", { web: { redirectUri: "x" } }],
    ["an empty name", { displayName: "" }],
    ["a name of 257 characters", { displayName: "x".repeat(257) }],
    [
      "more than 50 APIs",
      { requiredResourceAccess: Array(51).fill({ resourceAppId: nobody, resourceAccess: [] }) },
    ],
    [
      "more than 400 permissions",
      {
        requiredResourceAccess: [
          { resourceAppId: nobody, resourceAccess: Array(401).fill({ id: nobody, type: "Scope" }) },
        ],
      },
    ],
    ["secrets in a change", { passwordCredentials: [{ displayName: "x" }] }],
  ])("is refused with %s", async (_name, body) => {
    const contoso = tenant();
    const { id } = await makeApp(contoso);
    const answer = await contoso.ask("PATCH", `/applications/${id}`, body);
    expect(refusal(answer).slice(0, 2)).toEqual([400, "Request_BadRequest"]);
    expect(answer.headers["content-type"]).toBe("application/json");
  });

  it("keeps what a change does not name, and takes secrets away that it leaves out", async () => {
    const contoso = tenant();
    const { id } = await makeApp(contoso, {
      web: { redirectUris: ["https://a.example"], logoutUrl: "https://b.example" },
    });
    const one = await contoso.ask("POST", `/applications/${id}/addPassword`, {});
    await contoso.ask("POST", `/applications/${id}/addPassword`, {});
    await contoso.ask("PATCH", `/applications/${id}`, {
      web: { homePageUrl: "https://c.example" },
      passwordCredentials: [{ keyId: one.body.keyId }],
    });
    const { body } = await contoso.ask("GET", `/applications/${id}`);
    expect(body.web).toMatchObject({
      redirectUris: ["https://a.example"],
      logoutUrl: "https://b.example",
      homePageUrl: "https://c.example",
    });
    expect(body.passwordCredentials.map(({ keyId }: { keyId: string }) => keyId)).toEqual([one.body.keyId]);
  });

  it("has a logo of at most 100 KB", async () => {
    const contoso = tenant();
    const { id } = await makeApp(contoso);
    const put = (size: number, type: string) =>
      contoso.ask("PUT", `/applications/${id}/logo`, Buffer.alloc(size, 1), {
        headers: { "content-type": type },
      });
    expect((await contoso.ask("GET", `/applications/${id}/logo`)).status).toBe(404);
    expect((await put(102_401, "image/png")).status).toBe(400);
    expect((await put(10, "image/webp")).status).toBe(400);
    expect((await put(10, "image/png")).status).toBe(204);
    const logo = await contoso.ask("GET", `/applications/${id}/logo`);
    expect([logo.headers["content-type"], logo.body.length]).toEqual(["image/png", 10]);
    expect((await contoso.ask("GET", `/applications/${id}`)).body.info.logoUrl).toMatch(/^https:/);
  });
});
