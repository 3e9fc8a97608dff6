import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runSecret, runSecretName } from "../../../drive/popup/held-secrets.ts";
import { storedGuide } from "../../support/stored-guide.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";
import { damaged } from "../microsoft/outside/damage.ts";
import { fakeSetup, send, startBackground } from "./start-background.ts";

/** A worker that starts over records that are older, edited by hand, or of other types in any place. */

const id = "7e87a500-0000-4000-8000-000000000001";
const at = "2026-11-26T18:00:00.000Z";
const local: Readonly<Record<string, unknown>> = {
  options: { clientId: id, tenant: "contoso.onmicrosoft.com" },
  "deferred-jobs": { setup: Date.now() + 60_000 },
  "guide-card": { x: 10, y: 20, collapsed: false },
  "guide-misses": {
    register: { unsure: 1, absent: 2, last: { target: "name", state: "unsure", reasons: [] } },
  },
  guide: storedGuide,
  "handed-over": [{ keyId: id, at }],
  setup: { version: 1, id, phase: "paused", environments: [], progress: [{ status: "working" }] },
};
const session: Readonly<Record<string, unknown>> = {
  setup: { version: 1, id, phase: "paused", environments: [], progress: [{ status: "working" }] },
  "records-in-safety": { options: { clientId: id } },
  secrets: [
    { ...runSecret, provedAt: null },
    {
      owner: "guide",
      clientSecret: "abc8Q~0123456789012345678901234567890123",
      at,
      keyId: null,
      dynamicsUrl: "https://contoso.crm4.dynamics.com",
      tenantId: id,
      clientId: id,
      provedAt: at,
    },
  ],
  "guide-tabs": [
    [7, { view: { route: null, sights: [] }, question: null, declined: [], secretIsMasked: false }],
  ],
  "guide-pending": { tabId: 7 },
  "guide-check": {
    state: "testing",
    at,
    works: false,
    findings: [{ ok: false, text: { id: "finding.signed-in" } }],
    problem: { title: { id: "problem.refused.title" } },
    inDoubt: false,
  },
  msal: { "msal.account.keys": "[]", [`msal.token.keys.${id}`]: "{}" },
  "msal-configured-for": "x",
  "sign-in-window": { windowId: 3 },
  "needed-interaction": { scopes: ["x"], claims: null },
  log: [{ at, level: "info", event: "x", facts: {} }],
};

const keys = [
  ...Object.entries(local).map(([key, value]) => ({ area: "local" as const, key, value })),
  ...Object.entries(session).map(([key, value]) => ({ area: "session" as const, key, value })),
];

/** What pages ask, that touches all of them. */
const questions: readonly (readonly [string, unknown])[] = [
  ["options.get", {}],
  ["credentials.held", {}],
  ["credentials.get", runSecretName],
  ["credentials.get", { owner: "guide" }],
  ["guide.misses", {}],
  ["log.recent", {}],
  ["guide.tell", { step: "register", what: "done" }],
  ["guide.paste", { value: "tenantId", text: id }],
  ["setup.resume", {}],
  ["options.set", { clientId: id, tenant: "" }],
  ["credentials.forget", runSecretName],
  ["guide.turn-off", {}],
  ["guide.start-over", {}],
];

describe.each(keys)("a worker that finds the record $key damaged", ({ area, key, value }) => {
  it("starts, and answers everything that pages ask", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged(value), fc.jsonValue()), async (raw) => {
        const browser = fakeBrowser();
        for (const [name, whole] of Object.entries(local)) browser.storage.local.data.set(name, whole);
        for (const [name, whole] of Object.entries(session)) browser.storage.session.data.set(name, whole);
        browser.storage[area].data.set(key, raw);
        const background = startBackground(browser, fakeSetup());
        try {
          await background.ready;
          for (const [command, input] of questions) {
            expect([command, await send(browser, command, input)]).toMatchObject([command, { ok: true }]);
          }
          const { clientId, tenant } = (await settled(browser)) ?? {};
          expect([id, undefined]).toContain(clientId);
          expect(["", undefined]).toContain(tenant);
        } finally {
          background.close();
        }
      }),
      { numRuns: 30 },
    );
  });
});

const settled = async (browser: ReturnType<typeof fakeBrowser>) =>
  browser.storage.local.data.get("options") as { clientId?: string; tenant?: string } | undefined;
