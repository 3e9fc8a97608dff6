import { describe, expect, it } from "vitest";
import { recognise, withTenants } from "../../../src/registration/recognise.ts";

const app = "0d5a1b2c-1111-4222-8333-444455556666";
const object = "aaaaaaaa-1111-4222-8333-444455556666";
const tenant = "9a8b7c6d-2222-4333-8444-555566667777";
const secret = "abc8Q~0123456789abcdefghijABCDEFGHIJ0123";

describe("What was pasted", () => {
  it.each([
    [
      "the command's output",
      `{\n  "clientId": "${app}"\n}\n{\n  "tenantId": "${tenant}",\n  "tenantName": "Contoso"\n}`,
    ],
    ["the same in the other order", `{"tenantId":"${tenant}"} {"clientId":"${app}"}`],
    ["an application as az prints it", `{"appId": "${app}", "id": "${object}"}\ntenant ${tenant}`],
    ["pairs", `clientId=${app}\ntenantId=${tenant}`],
    ["pairs in upper case", `CLIENT_ID=${app.toUpperCase()};TENANT_ID={${tenant}}`],
    [
      "the portal's overview",
      `Display name\n: TextUs Setup sign-in\nApplication (client) ID\n: ${app}\nObject ID\n: ${object}\nDirectory (tenant) ID\n: ${tenant}\nSupported account types\n: My organization only`,
    ],
    [
      "the overview in German",
      `Anwendungs-ID (Client)\n${app}\nObjekt-ID\n${object}\nVerzeichnis-ID (Mandant)\n${tenant}`,
    ],
    [
      "the overview in French",
      `ID d'application (client) : ${app} ID d'objet : ${object} ID de l'annuaire (locataire) : ${tenant}`,
    ],
    [
      "the overview in Spanish",
      `Id. de aplicación (cliente)\n${app}\nId. de objeto\n${object}\nId. de directorio (inquilino)\n${tenant}`,
    ],
    [
      "the overview in Japanese",
      `アプリケーション (クライアント) ID\n${app}\nオブジェクト ID\n${object}\nディレクトリ (テナント) ID\n${tenant}`,
    ],
    [
      "the overview in Portuguese",
      `ID do aplicativo (cliente)\n${app}\nID do objeto\n${object}\nID do diretório (locatário)\n${tenant}`,
    ],
    ["the overview in Chinese", `应用程序(客户端) ID\n${app}\n对象 ID\n${object}\n目录(租户) ID\n${tenant}`],
    [
      "addresses",
      `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/objectId/${object}/appId/${app}/isMSAApp~/false https://login.microsoftonline.com/${tenant}/v2.0`,
    ],
    ["one with its name, one without", `${app}\nTenant: ${tenant}`],
  ])("gives both values: %s", (_what, text) => {
    expect(recognise(text)).toMatchObject({ clientId: app, tenant, unnamed: [], mistakes: [] });
  });

  it("gives the tenant's name where the text has it", () => {
    expect(recognise(`{"tenantId":"${tenant}","tenantName":"Contoso Ltd."}`).tenantName).toBe("Contoso Ltd.");
  });

  it("takes a domain for the tenant where there is no ID of one", () => {
    const text = `${app} contoso.onmicrosoft.com`;
    expect(recognise(text)).toMatchObject({ clientId: app, tenant: "contoso.onmicrosoft.com" });
  });

  it("leaves open what it can't tell, and guesses nothing", () => {
    expect(recognise(`${tenant} ${app}`)).toMatchObject({
      clientId: null,
      tenant: null,
      unnamed: [tenant, app],
    });
    expect(recognise(app)).toMatchObject({ clientId: null, tenant: null, unnamed: [app] });
    const two = recognise(`clientId=${app} clientId=${object}`);
    expect(two).toMatchObject({ clientId: null, mistakes: ["several"] });
  });

  it("knows the Object ID from the Application (client) ID", () => {
    const wrong = recognise(`Object ID: ${object}\nDirectory (tenant) ID: ${tenant}`);
    expect(wrong).toMatchObject({ clientId: null, tenant, mistakes: ["object-id"] });
  });

  it("says that a secret was pasted and never hands it on", () => {
    const one = recognise(`clientId=${app} tenantId=${tenant} secret=${secret}`);
    expect(one).toMatchObject({ clientId: app, tenant, mistakes: ["secret"] });
    expect(JSON.stringify(one)).not.toContain(secret.slice(0, 12));
    expect(recognise(secret)).toMatchObject({ clientId: null, tenant: null, mistakes: ["secret"] });
    expect(JSON.stringify(recognise(`"tenantName": "${secret}"`))).not.toContain(secret.slice(0, 12));
  });

  it("says when there is nothing in it, also in a very long text", () => {
    expect(recognise("hello").mistakes).toEqual(["nothing"]);
    const begun = performance.now();
    expect(recognise("a-".repeat(500_000)).mistakes).toEqual(["nothing"]);
    // A pattern that goes back and forth took 48 s.
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe("What was pasted without names", () => {
  const bare = recognise(`${app}\n${tenant}`);

  it("has neither value until it is known which one is a tenant", () => {
    expect(bare).toMatchObject({ clientId: null, tenant: null, unnamed: [app, tenant] });
    expect(withTenants(bare, [tenant])).toMatchObject({ clientId: app, tenant, unnamed: [] });
    expect(withTenants(recognise(`${tenant} ${app}`), [tenant])).toMatchObject({ clientId: app, tenant });
  });

  it("stays open when none or both are tenants, or too many are none", () => {
    expect(withTenants(bare, [])).toMatchObject({ clientId: null, tenant: null });
    expect(withTenants(bare, [app, tenant])).toMatchObject({ clientId: null, tenant: null });
    const three = recognise(`${app} ${object} ${tenant}`);
    expect(withTenants(three, [tenant])).toMatchObject({ clientId: null, tenant, unnamed: [app, object] });
  });
});
