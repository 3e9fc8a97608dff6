import { beforeEach, describe, expect, it } from "vitest";
import { runSecret, runSecretName } from "../../../drive/popup/held-secrets.ts";
import { localKeys, sessionKeys } from "../../../src/contract/commands.ts";
import { newGuideRecord } from "../../../src/guide/guide-record.ts";
import { emptyTab } from "../../../src/guide/progress/progress.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";
import { fakeSetup, send, startBackground } from "./start-background.ts";

const organization = runSecret.dynamicsUrl;
const entra = "https://entra.microsoft.com/*";
const always = "https://login.microsoftonline.com/*";

let browser: ReturnType<typeof fakeBrowser>;
let setup: ReturnType<typeof fakeSetup>;

const stored = (phase: string) => ({
  version: 1,
  id: "r1",
  phase,
  environments: [{ id: "e1", url: organization }],
  environmentId: "e1",
  progress: [],
  problem: null,
});

beforeEach(() => {
  browser = fakeBrowser();
  setup = fakeSetup();
  browser.storage.session.data.set(sessionKeys.setup, stored("finished"));
  browser.storage.session.data.set("msal", { "msal.token": "a token" });
  browser.storage.session.data.set("needed-interaction", { scope: "s", claims: null });
  browser.storage.session.data.set(sessionKeys.secrets, [{ ...runSecret, provedAt: null }]);
  for (const origin of [always, `${organization}/*`, entra]) browser.permissions.add(origin);
});

const left = () => ({
  tokens: browser.storage.session.data.has("msal") || browser.storage.session.data.has("needed-interaction"),
  secret: browser.storage.session.data.has(sessionKeys.secrets),
  note: browser.storage.local.data.has(localKeys.signingOut),
  jobs: browser.storage.local.data.has("deferred-jobs"),
  access: [...browser.permissions],
});
/** What the set-up was asked for, without the news of what was given back. */
const calls = () => setup.asked.filter(([name]) => name !== "hostsChanged");
const nothing = { tokens: false, secret: false, note: false, jobs: false, access: [always] };
const accepted = { ok: true, output: { accepted: true } };

describe("Sign out", () => {
  it("leaves no token and gives back what the browser was asked for; the secret stays", async () => {
    await startBackground(browser, setup).ready;
    expect(await send(browser, "setup.sign-out")).toEqual(accepted);
    expect(left()).toEqual({ ...nothing, secret: true });
    expect(calls()).toEqual([["wake"], ["signedOut", "asked"]]);
    expect(setup.undoAsked).toEqual([["wake"], ["signedOut"]]);
    expect(setup.rotationAsked).toEqual([["wake"], ["signedOut"]]);
  });

  it.each(["undo", "new secret"])("leaves an unfinished %s the access to its organization", async (which) => {
    if (which === "undo") setup.undoes();
    else setup.rotates();
    const { givenUndo, ready } = startBackground(browser, setup);
    await ready;
    const { journal } = await givenUndo.journal.open();
    await journal.begin({ id: "run", tenantId: "tenant", organizationUrl: organization });
    await send(browser, "setup.sign-out");
    expect(left()).toMatchObject({ tokens: false, access: [always, `${organization}/*`] });
  });

  it.each(["running", "paused"])("leaves a run that is %s the access to its organization", async (phase) => {
    browser.storage.session.data.set(sessionKeys.setup, stored(phase));
    await startBackground(browser, setup).ready;
    await send(browser, "setup.sign-out");
    expect(left()).toMatchObject({ tokens: false, access: [always, `${organization}/*`] });
  });

  it("leaves the guide its portals while it is on, for it needs no sign-in", async () => {
    browser.storage.local.data.set(localKeys.guide, { ...newGuideRecord("2026-11-28T10:00:00Z"), on: true });
    browser.storage.session.data.set("guide-tabs", [[7, { view: { place: null } }]]);
    await startBackground(browser, setup).ready;
    await send(browser, "setup.sign-out");
    expect(left().access).toEqual([always, entra]);
  });

  it("keeps a sign-in of a second popup waiting until it is over", async () => {
    await startBackground(browser, setup).ready;
    const [out, signedIn] = await Promise.all([
      send(browser, "setup.sign-out"),
      send(browser, "setup.sign-in"),
    ]);
    expect([out, signedIn]).toEqual([accepted, accepted]);
    expect(calls().map(([name]) => name)).toEqual(["wake", "signedOut", "signIn"]);
  });

  it("from two popups at once ends as one does", async () => {
    await startBackground(browser, setup).ready;
    await Promise.all([send(browser, "setup.sign-out"), send(browser, "setup.sign-out")]);
    expect(left()).toEqual({ ...nothing, secret: true });
  });
});

describe("Forget", () => {
  it("leaves neither secret nor token", async () => {
    await startBackground(browser, setup).ready;
    expect(await send(browser, "credentials.forget", runSecretName)).toEqual(accepted);
    expect(left()).toEqual(nothing);
  });

  it("leaves a run that is not finished the sign-in that it needs", async () => {
    browser.storage.session.data.set(sessionKeys.setup, stored("paused"));
    await startBackground(browser, setup).ready;
    await send(browser, "credentials.forget", runSecretName);
    expect(left()).toMatchObject({ tokens: true, secret: false });
  });
});

describe("Done", () => {
  it("leaves neither secret nor token nor access, and goes back to the start", async () => {
    await startBackground(browser, setup).ready;
    expect(await send(browser, "setup.done")).toEqual(accepted);
    expect(left()).toEqual(nothing);
    expect(calls()).toEqual([["wake"], ["done"]]);
  });

  it("leaves nothing of a secret in what the guide remembers of tabs, and no tick for one", async () => {
    const at = "2026-11-28T10:00:00Z";
    const guide = newGuideRecord(at);
    const clientSecret = { text: "", at, from: "page" };
    const captured = { ...guide.progress.captured, clientSecret };
    browser.storage.local.data.set(localKeys.guide, {
      ...guide,
      on: true,
      progress: { ...guide.progress, captured },
    });
    const question = { value: "clientSecret", text: "planted", reason: { id: "guide.card.yes" } };
    browser.storage.session.data.set("guide-tabs", [
      [7, { view: emptyTab, question, declined: ["a hash"], secretIsMasked: false }],
    ]);
    await startBackground(browser, setup).ready;
    await send(browser, "setup.done");
    expect(browser.storage.session.data.get("guide-tabs")).toEqual([
      [7, { view: emptyTab, question: null, declined: [], secretIsMasked: false }],
    ]);
    expect(browser.storage.local.data.get(localKeys.guide)).toMatchObject({
      progress: { captured: { clientSecret: null } },
    });
  });

  it("is refused while a run is not finished, and changes nothing", async () => {
    browser.storage.session.data.set(sessionKeys.setup, stored("running"));
    await startBackground(browser, setup).ready;
    expect(await send(browser, "setup.done")).toEqual({
      ok: true,
      output: { accepted: false, reason: "not-finished" },
    });
    expect(left()).toMatchObject({ tokens: true, secret: true, note: false });
  });

  it("that fails in one part does the others, and the next worker does that one", async () => {
    setup.fail("done");
    await startBackground(browser, setup).ready;
    await send(browser, "setup.done");
    expect(left()).toMatchObject({ tokens: false, secret: false, note: true });
    const second = fakeSetup();
    await startBackground(browser, second).ready;
    expect(left()).toEqual(nothing);
    expect(second.asked[0]).toEqual(["done"]);
  });
});

describe("a worker that dies in the midst of Done", () => {
  /** From the n-th change on nothing that the worker asks of the browser's storage is ever answered. */
  const dieAt = (n: number): { readonly died: Promise<void>; revive(): void } => {
    let count = 0;
    let dies = (): void => {};
    const died = new Promise<void>((resolve) => {
      dies = resolve;
    });
    const before = async (): Promise<void> => {
      count += 1;
      if (count < n) return;
      dies();
      await new Promise(() => {});
    };
    browser.storage.local.beforeWrite = before;
    browser.storage.session.beforeWrite = before;
    return {
      died,
      revive() {
        browser.storage.local.beforeWrite = async () => {};
        browser.storage.session.beforeWrite = async () => {};
      },
    };
  };

  it("leaves everything as it was, or a next worker that finishes it", async () => {
    let ended = false;
    let taken = 0;
    for (let n = 1; !ended; n += 1) {
      browser = fakeBrowser();
      setup = fakeSetup();
      browser.storage.session.data.set(sessionKeys.setup, stored("finished"));
      browser.storage.session.data.set("msal", { "msal.token": "a token" });
      browser.storage.session.data.set(sessionKeys.secrets, [{ ...runSecret, provedAt: null }]);
      for (const origin of [always, `${organization}/*`, entra]) browser.permissions.add(origin);
      await startBackground(browser, setup).ready;
      const death = dieAt(n);
      const answered = send(browser, "setup.done").then(() => true);
      ended = await Promise.race([answered, death.died.then(() => false)]);
      death.revive();
      const begun = browser.storage.local.data.has(localKeys.signingOut);
      await startBackground(browser, fakeSetup()).ready;
      // An alarm may be left, for which there is nothing to do.
      const { jobs: _, ...now } = left();
      const { jobs: __, ...over } = nothing;
      const whole = { tokens: true, secret: true, note: false, access: [always, `${organization}/*`, entra] };
      if (begun || ended) expect([n, now]).toEqual([n, over]);
      else expect([whole, over]).toContainEqual(now);
      if (begun && !ended) taken += 1;
    }
    expect(taken).toBeGreaterThan(4);
  });
});
