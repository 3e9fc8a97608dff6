import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../drive/engine/life.ts";
import { confirmUndo, planUndoIn } from "../../drive/engine/undo.ts";
import { SignInError } from "../../src/provisioning/model/sign-in-error.ts";
import { graph, noToken, ofDataverse, ofPowerApps, signInApp, times } from "./support.ts";

/** Where a refusal is mended on the page of one enterprise app, the link leads to that page. */

let engine: Engine;
afterEach(() => engine.close());

const dataverse = "00000007-0000-0000-c000-000000000000";
const list =
  "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview";
const pageOf = (page: string, appId: string): string => {
  const row = engine.sandbox.world.tenant.servicePrincipals.find((one) => one.appId === appId);
  return `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/${page}/objectId/${row?.id ?? "none"}/appId/${appId}`;
};
const isLookFor =
  (appId: string) =>
  ({ method, url }: Outgoing): boolean =>
    method === "GET" &&
    url.pathname.includes("/servicePrincipals") &&
    decodeURIComponent(url.href).includes(appId);

const ofPeople = [
  [50105, "Users"],
  [7000112, "Properties"],
] as const;

describe.each(ofPeople)("%i of the sign-in app: its %s", (number, page) => {
  it("while the environments are listed", async () => {
    engine = await createEngine({ changes: { signInAppConsented: true } });
    engine.tokenFails = noToken("invalid_grant", number, ofPowerApps);
    await engine.admin.signIn();
    expect(engine.state().problem?.link).toBe(pageOf(page, signInApp));
    expect(times(engine, isLookFor(signInApp))).toBe(1);
  });

  it("in the plan, where the organization's token is refused", async () => {
    engine = await createEngine({ changes: { signInAppConsented: true } });
    engine.tokenFails = noToken("invalid_grant", number, ofDataverse);
    const plan = await engine.admin.plan();
    const { problem } = plan.items.find(({ step }) => step === "access") ?? {};
    expect(problem?.link).toBe(pageOf(page, signInApp));
    expect(times(engine, isLookFor(signInApp))).toBe(1);
  });

  it("in mid-run", async () => {
    engine = await createEngine({ changes: { signInAppConsented: true } });
    await engine.admin.plan();
    engine.tokenFails = noToken("invalid_grant", number, ofDataverse);
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { link: pageOf(page, signInApp) } });
  });

  it("is the list where the page can't be looked up, or nobody is signed in", async () => {
    engine = await createEngine({ changes: { signInAppConsented: true } });
    engine.tokenFails = noToken("invalid_grant", number, ofPowerApps);
    engine.fate = (request) =>
      isLookFor(signInApp)(request) ? graph(403, "Authorization_RequestDenied", "No.") : "send";
    await engine.admin.signIn();
    expect(engine.state().problem?.link).toBe(list);
    await engine.close();
    engine = await createEngine({ changes: { signInAppConsented: true } });
    const values = { clientId: signInApp, redirectUri: "https://a.chromiumapp.org/" };
    engine.signInFails = new SignInError("refused", { code: `AADSTS${number}` }, values);
    await engine.admin.signIn();
    expect(engine.state().problem?.link).toBe(list);
    expect(engine.sent).toEqual([]);
  });
});

describe("500014: the properties of the API that is turned off", () => {
  it("in the plan, in mid-run and in an undo", async () => {
    engine = await createEngine({ changes: { signInAppConsented: true } });
    const off = noToken("invalid_resource", 500014, ofDataverse);
    engine.tokenFails = off;
    const plan = await engine.admin.plan();
    const access = plan.items.find(({ step }) => step === "access");
    expect(access?.problem?.link).toBe(pageOf("Properties", dataverse));
    engine.tokenFails = () => null;
    await engine.life().setup.inspect();
    await engine.rest();
    engine.tokenFails = off;
    await engine.admin.confirm();
    expect(engine.state().problem?.link).toBe(pageOf("Properties", dataverse));
    engine.tokenFails = () => null;
    await engine.admin.finish();
    await planUndoIn(engine, true);
    engine.fate = ({ write }) => {
      if (write) engine.tokenFails = off;
      return "send";
    };
    expect((await confirmUndo(engine)).problem?.link).toBe(pageOf("Properties", dataverse));
  });
});

describe("7000112 of the new app, in its proof", () => {
  it("leads to its own properties", async () => {
    engine = await createEngine({ changes: { signInAppConsented: true } });
    await engine.admin.plan();
    let made = "";
    engine.fate = ({ url }) => {
      const row = engine.sandbox.world.tenant.servicePrincipals.find(
        ({ displayName }) => displayName === "TextUs",
      );
      if (row && url.pathname.endsWith("/oauth2/v2.0/token")) {
        row.accountEnabled = false;
        made = row.appId;
      }
      return "send";
    };
    await engine.admin.confirm();
    const { unproved } = engine.state().result ?? {};
    expect(unproved?.code).toBe("service-principal-disabled");
    expect(unproved?.link).toBe(pageOf("Properties", made));
  });
});
