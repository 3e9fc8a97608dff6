import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CopiedCredentials, readIndependently } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";
import { type GraphContract, watchGraph } from "../support/graph/contract.ts";
import { sixRoles } from "./portals/procedure.ts";
import { tenantHolds, wantedGrants } from "./support/tenant-holds.ts";

const organization = "https://contoso.crm4.dynamics.com";

describe("Auto-configure through the toolbar popup", () => {
  let stage: Stage;
  let contract: GraphContract;
  let values: CopiedCredentials;

  beforeAll(async () => {
    stage = await setStage("contoso");
    contract = watchGraph(stage.sandbox);
  });

  afterAll(() => stage?.close());

  it("offers the usable environments and says why the others can't be chosen", async () => {
    const { admin, browser } = stage;
    await admin.signIn({ consent: "organization" });
    await browser.popup.sees({ role: "radio", name: "Contoso Sales" });
    const rows = (await browser.popup.tree()).filter(({ role }) => role === "radio");
    expect(rows.filter(({ disabled }) => !disabled).map(({ name }) => name)).toEqual([
      "Contoso Sales",
      "Contoso Test",
    ]);
    const unusable = rows.filter(({ disabled }) => disabled);
    expect(unusable).toHaveLength(1);
    expect(unusable[0]?.description).toContain("Has no Dataverse");
  });

  it("shows the plan without having written anything", async () => {
    const { admin, browser, sandbox } = stage;
    await admin.chooseEnvironment("Contoso Sales");
    const plan = await admin.plan();
    expect(plan.confirmable).toBe(true);
    await browser.popup.says("Nothing changes before you confirm.");
    expect(writesOf(sandbox)).toEqual([]);
    expect(tenantHolds(sandbox)).toMatchObject({ applications: [], applicationUsers: [], grantCount: 0 });
  });

  it("plans for the business unit that the admin chooses", async () => {
    const { admin, sandbox } = stage;
    const plan = await admin.choose("Business unit", "Contoso EMEA");
    const unit = sandbox.world.tenant.organizations
      .find(({ host }) => organization.endsWith(host))
      ?.businessUnits.find(({ name }) => name === "Contoso EMEA");
    expect(plan.questions.map(({ answer }) => answer)).toContain(unit?.businessunitid);
    expect(writesOf(sandbox)).toEqual([]);
  });

  it("ends with four values that are proved to work", async () => {
    const { admin, sandbox } = stage;
    await admin.confirm();
    const { result } = await admin.finish();
    expect(result).toMatchObject({ verified: true, dynamicsUrl: organization });
    expect(result?.findings.filter(({ ok }) => !ok)).toEqual([]);
    values = await admin.copyAll();
    expect(values).toMatchObject({
      dynamicsUrl: organization,
      tenantId: sandbox.world.tenant.id,
      clientId: tenantHolds(sandbox).applications[0]?.appId,
    });
  });

  it("asks Microsoft Graph only for what Microsoft describes, and gets described answers", () => {
    expect(contract.exchanges).toBeGreaterThan(10);
    // The quota is in no metadata, and in the recorded row (graph-documented.test.ts).
    const isQuota = (line: string) => line.endsWith('{"additionalProperty":"directorySizeQuota"}');
    expect(contract.differences.filter((line) => !isQuota(line))).toEqual([]);
  });

  it("leaves exactly one of each in the tenant", () => {
    const held = tenantHolds(stage.sandbox);
    expect(held.applications).toHaveLength(1);
    expect(held.applications[0]).toMatchObject({
      signInAudience: "AzureADMyOrg",
      secrets: [{ displayName: "production", months: 24 }],
      hasLogo: true,
    });
    expect(held.servicePrincipals).toBe(1);
    expect(held.grants).toEqual(wantedGrants);
    expect(held.grantCount).toBe(2);
    expect(held.applicationUsers).toEqual([
      {
        businessUnit: "Contoso EMEA",
        roles: sixRoles,
        roleUnits: ["Contoso EMEA"],
        hasIcon: true,
        disabled: false,
      },
    ]);
  });

  it("asked for each change once", () => {
    const writes = writesOf(stage.sandbox);
    expect(writes.filter((write) => /^POST graph .*\/applications$/.test(write))).toHaveLength(1);
    expect(writes.filter((write) => /^(POST|PATCH) graph .*\/servicePrincipals\b/.test(write))).toHaveLength(
      1,
    );
    expect(writes.filter((write) => /^POST dataverse .*\/systemusers$/.test(write))).toHaveLength(1);
    expect(writes.filter((write) => /addAppUser|adminApplications|applyAdminRole/.test(write))).toEqual([]);
    expect(writes.filter((write) => write.startsWith("DELETE"))).toEqual([]);
  });

  it("gives an independent client everything that it needs to read", async () => {
    const reading = await readIndependently(stage.sandbox, values);
    const user = stage.sandbox.world.tenant.organizations
      .flatMap(({ systemUsers }) => systemUsers)
      .find(({ applicationid }) => applicationid === values.clientId);
    expect(reading.userId.toLowerCase()).toBe(user?.systemuserid);
    expect(reading.accounts.length).toBeGreaterThan(0);
  });

  it("asked nobody but Microsoft, for nothing outside the sandbox's hosts", () => {
    expect(new Set(stage.sandbox.requests.map(({ service }) => service))).toEqual(
      new Set(["entra", "graph", "power-platform", "dataverse"]),
    );
  });
});
