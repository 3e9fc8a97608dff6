import { describe, expect, it } from "vitest";
import { connected } from "../../../drive/popup/finished.ts";
import { withNewSecret, withoutSecret } from "../../../src/provisioning/model/finished-setups.ts";

const made = { keyId: "new-key", endsAt: "2030-05-01T00:00:00Z", provedAt: "2028-05-01T00:00:00Z" };
const old = connected.keyId ?? "";

describe("the list without a secret that was removed", () => {
  const beside = { ...connected, runId: "beside", dynamicsUrl: "https://contoso-test.crm4.dynamics.com" };
  const elsewhere = { ...beside, runId: "elsewhere", clientId: "another app" };
  const unknown = { ...beside, runId: "unknown", keyId: null, secretEndsAt: null };
  const list = withNewSecret([connected, beside, elsewhere, unknown], connected.runId, made);
  const after = withoutSecret(list, connected.runId, old);
  const card = (runId: string) => after.find((one) => one.runId === runId);

  it("has the new one for every environment that used the removed one", () => {
    expect(card(connected.runId)).toMatchObject({ keyId: made.keyId, older: [] });
    expect(card("beside")).toMatchObject({ keyId: made.keyId, secretEndsAt: made.endsAt });
  });

  it("leaves another app's secret, and one that is not known, as they were", () => {
    expect(card("elsewhere")).toBe(elsewhere);
    expect(card("unknown")).toBe(unknown);
  });

  it("is the same list when the secret is not on it", () => {
    expect(withoutSecret(list, connected.runId, "unheard-of")).toBe(list);
  });
});
