import { afterAll, beforeAll, expect, it } from "vitest";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { tenantHolds } from "./support/tenant-holds.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ extends: "contoso", http2: true });
});
afterAll(() => stage?.close());

it("sets everything up over HTTP/2, in real Chromium", async () => {
  const { admin, sandbox } = stage;
  await admin.signIn({ consent: "organization" });
  await admin.chooseEnvironment("Contoso Sales");
  await admin.plan();
  await admin.confirm();
  const { result } = await admin.finish();
  expect(result).toMatchObject({ verified: true });
  expect(tenantHolds(sandbox).applications).toHaveLength(1);
  expect(new Set(sandbox.requests.map(({ http }) => http))).toEqual(new Set(["2"]));
});
