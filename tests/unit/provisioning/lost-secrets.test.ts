import { describe, expect, it } from "vitest";
import type { PasswordCredentialRow } from "../../../src/microsoft/graph/api.ts";
import { noOwnWork, type OwnEntry, type OwnWork } from "../../../src/provisioning/model/own-work.ts";
import { lostSecrets } from "../../../src/provisioning/steps/client-secret/terms.ts";

/** A secret whose answer was lost is ours by its description, its exact end, and by not having been there before. */

const end = "2028-11-29T10:00:00Z";
const before = "5f0c1e2d-0000-4000-8000-0000000000b1";

const making: OwnEntry = {
  number: 1,
  step: "client-secret",
  write: "add-secret",
  at: "2026-11-29T10:00:00Z",
  intent: { appId: "app", secretName: "production", endDateTime: end, knownKeyIds: [before] },
  outcome: null,
  undoneAt: null,
  runId: "run",
  organizationUrl: "",
};
const own: OwnWork = { ...noOwnWork, entries: [making] };

const secret = (changes: Partial<PasswordCredentialRow> = {}): PasswordCredentialRow => ({
  keyId: "5f0c1e2d-0000-4000-8000-0000000000a1",
  displayName: "production",
  hint: "abc",
  startDateTime: null,
  endDateTime: end,
  ...changes,
});

describe("a secret of an app after an answer was lost", () => {
  it("is ours with the description, the exact end and a new key id", () => {
    expect(lostSecrets([secret()], own, [])).toHaveLength(1);
  });

  it.each<[string, Partial<PasswordCredentialRow>]>([
    ["another description", { displayName: "production 2" }],
    ["an end one second later", { endDateTime: "2028-11-29T10:00:01Z" }],
    ["a key id that was there before the request", { keyId: before }],
  ])("is somebody else's with %s", (_name, changes) => {
    expect(lostSecrets([secret(changes)], own, [])).toEqual([]);
  });

  it("is not lost while its value is held or was handed over", () => {
    expect(lostSecrets([secret()], own, [secret().keyId])).toEqual([]);
  });
});
