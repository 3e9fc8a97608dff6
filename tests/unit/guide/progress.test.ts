import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/guide/fact.ts";
import { steps } from "../../../src/guide/guide.ts";
import { type GuideState, guideAfter } from "../../../src/guide/progress/after.ts";
import { currentPart, outlineOf } from "../../../src/guide/progress/outline.ts";
import { parseProgress } from "../../../src/guide/progress/parse.ts";
import { emptyTab, startProgress } from "../../../src/guide/progress/progress.ts";
import { placeOf } from "../content-scripts/look.ts";
import { APP, AT, afterFacts, at, clientId, done, ENV, journey, OTHER, start } from "./journey.ts";

describe("progress from what pages show", () => {
  it("ticks every step of a way through all chapters", () => {
    const state = afterFacts(...journey);
    expect(done(state)).toEqual(steps.map(({ id }) => id));
    expect(outlineOf(state.progress, state.tab)).toMatchObject({
      finished: true,
      current: null,
      done: steps.length,
    });
    expect(state.progress).toMatchObject({ environmentId: ENV, userId: ENV, registered: APP });
  });

  it("ticks the same steps when the chapters come in another order, each in a tab of its own", () => {
    const parts = [journey.slice(16), journey.slice(11, 16), journey.slice(0, 11)];
    let { progress } = start;
    // The consent's page counts as ours only once the app is known, so its rows tick, its route does not.
    for (const facts of parts) {
      let tab = emptyTab;
      for (const fact of facts) ({ progress, tab } = guideAfter({ progress, tab }, fact, AT));
    }
    expect(done({ progress, tab: emptyTab })).toEqual(steps.map(({ id }) => id));
  });

  it("ticks nothing for another app's pages, or the enterprise application", () => {
    const known = afterFacts(clientId);
    const before = done(known);
    for (const place of [
      placeOf("credentials", OTHER),
      placeOf("api-permissions", OTHER),
      { ...placeOf("credentials", APP), isEnterpriseApp: true },
    ]) {
      expect(done(guideAfter(known, { kind: "place", place }, AT))).toEqual(before);
    }
    expect(done(afterFacts(at("credentials", OTHER)))).toEqual([]);
  });

  it("recognises a registration only by the way from the form to the new app", () => {
    expect(afterFacts(at("register"), at("app-overview", APP)).progress.registered).toBe(APP);
    expect(afterFacts(at("app-list"), at("app-overview", APP)).progress.registered).toBeNull();
    const enterprise = { ...placeOf("app-overview", APP), isEnterpriseApp: true };
    expect(afterFacts(at("register"), { kind: "place", place: enterprise }).progress.registered).toBeNull();
  });

  it("needs consent to every permission, and revokes a withdrawn row", () => {
    const state = afterFacts(...journey.slice(0, 14));
    expect(state.progress.marks["admin-consent"]).toBeUndefined();
  });

  it("forgets what a page showed when another one comes", () => {
    const state = afterFacts(
      at("register"),
      { kind: "choice", choice: "application-name", verdict: "right" },
      at("app-list"),
    );
    expect(state.tab.choices).toEqual({});
  });

  it("drops the secret and everything that depends on the app when another app is taken", () => {
    const state = guideAfter(
      afterFacts(...journey),
      { kind: "captured", value: "clientId", text: OTHER, from: "page" },
      AT,
    );
    expect(state.progress.captured.clientSecret).toBeNull();
    expect(done(state)).not.toContain("secret-value");
    expect(done(state)).toContain("tenant-id");
  });
});

describe("progress from what the admin says", () => {
  it("ticks, skips and takes back", () => {
    const told = (what: "done" | "skip" | "not-done") =>
      afterFacts({ kind: "told", step: "tenant-id", what });
    expect(told("done").progress.marks["tenant-id"]).toEqual({ state: "done", by: "admin", at: AT });
    expect(told("skip").progress.marks["tenant-id"]).toMatchObject({ state: "skipped" });
    const reopened = afterFacts(
      ...journey,
      { kind: "told", step: "admin-consent", what: "not-done" },
      at("app-list"),
    );
    expect(outlineOf(reopened.progress, reopened.tab).current).toBe("admin-consent");
  });

  it("can finish every step without finding anything on a page", () => {
    const facts: readonly Fact[] = [
      ...steps.map(({ id }): Fact => ({ kind: "told", step: id, what: "done" })),
      { kind: "captured", value: "tenantId", text: OTHER, from: "pasted" },
      { kind: "captured", value: "clientId", text: APP, from: "pasted" },
      { kind: "captured", value: "dynamicsUrl", text: "https://contoso.crm4.dynamics.com", from: "pasted" },
      { kind: "captured", value: "clientSecret", from: "pasted" },
    ];
    const state = afterFacts(...facts);
    expect(outlineOf(state.progress, state.tab).finished).toBe(true);
    expect(afterFacts(...facts.slice(0, -1)).progress.captured.clientSecret).toBeNull();
    expect(outlineOf(afterFacts(...facts.slice(0, -1)).progress, emptyTab).finished).toBe(false);
  });

  it("takes over what Auto-configure found done", () => {
    const state = afterFacts({ kind: "found-done", steps: ["tenant-id", "register"] });
    expect(state.progress.marks.register).toEqual({ state: "done", by: "auto", at: AT });
  });
});

describe("a fact that tells nothing new", () => {
  const full = afterFacts(...journey.slice(0, 4), {
    kind: "choice",
    choice: "account-type",
    verdict: "wrong",
    found: "Multiple",
  });

  it.each<Fact>([
    at("register"),
    { kind: "showing", targets: [] },
    { kind: "choice", choice: "account-type", verdict: "wrong", found: "Multiple" },
    { kind: "captured", value: "tenantId", text: OTHER, from: "page" },
  ])("gives the same objects: %j", (fact) => {
    const next = guideAfter(full, fact, "2026-11-26T09:00:00.000Z");
    expect(next.progress).toBe(full.progress);
    expect(next.tab).toBe(full.tab);
  });
});

describe("the ringed part", () => {
  const part = (state: GuideState, step: Parameters<typeof currentPart>[0]) =>
    currentPart(step, state.progress, state.tab)?.target;

  it("goes on as parts are done", () => {
    const form = afterFacts(at("register"));
    expect(part(form, "register")).toBe("register.name");
    const named = guideAfter(form, { kind: "choice", choice: "application-name", verdict: "right" }, AT);
    expect(part(named, "register")).toBe("register.account-type");
    const single = guideAfter(named, { kind: "choice", choice: "account-type", verdict: "right" }, AT);
    expect(part(single, "register")).toBe("register.submit");
  });

  const pane: readonly Fact[] = [
    at("credentials", APP),
    { kind: "showing", targets: ["credentials.add", "credentials.description", "credentials.expires"] },
    { kind: "choice", choice: "secret-expiry", verdict: "wrong", found: "180 days (6 months)" },
  ];

  it("is an empty field before the portal's own choice in a later one", () => {
    expect(part(afterFacts(...pane), "add-secret")).toBe("credentials.description");
    const described: Fact = { kind: "choice", choice: "secret-description", verdict: "right" };
    expect(part(afterFacts(...pane, described), "add-secret")).toBe("credentials.expires");
  });

  it("is an empty field also when a later choice is right already", () => {
    const right: Fact = { kind: "choice", choice: "secret-expiry", verdict: "right" };
    const empty: Fact = { kind: "choice", choice: "secret-description", verdict: "open" };
    expect(part(afterFacts(...pane, empty, right), "add-secret")).toBe("credentials.description");
  });

  it("tells the portal's choice from the admin's", () => {
    const asOpened = (...facts: readonly Fact[]) =>
      afterFacts(...pane, ...facts).tab.choices["secret-expiry"]?.asOpened;
    const chosen: Fact = { kind: "choice", choice: "secret-expiry", verdict: "wrong", found: "365 days" };
    const closed: Fact = { kind: "choice", choice: "secret-expiry", verdict: "open" };
    expect(asOpened()).toBe(true);
    expect(asOpened(chosen)).toBe(false);
    expect(asOpened(chosen, closed, chosen)).toBe(true);
  });

  it("goes on to what shows after a choice that can't be read, which the card says", () => {
    const showing = (...targets: readonly string[]): Fact => ({ kind: "showing", targets });
    const kind: Fact = { kind: "choice", choice: "permission-kind", verdict: "unreadable" };
    const pane = [
      "api-permissions.delegated",
      "api-permissions.application",
      "api-permissions.save",
    ] as const;
    const page = [clientId, at("api-permissions", APP)] as const;
    const tiles = afterFacts(...page, kind, showing(...pane));
    expect(part(tiles, "dynamics-permission")).toBe("api-permissions.delegated");
    const list = afterFacts(...page, kind, showing(...pane, "api-permissions.user-impersonation"));
    expect(part(list, "dynamics-permission")).toBe("api-permissions.user-impersonation");
    const closed = afterFacts(...page, kind, showing(...pane, "api-permissions.dynamics-group"));
    expect(part(closed, "dynamics-permission")).toBe("api-permissions.user-impersonation");
    const type: Fact = {
      kind: "choice",
      choice: "account-type",
      verdict: "unreadable",
      found: "Solo nosotros",
    };
    const name: Fact = { kind: "choice", choice: "application-name", verdict: "right", found: "TextUs" };
    const form = afterFacts(at("register"), showing("register.account-type", "register.submit"), name, type);
    expect(part(form, "register")).toBe("register.submit");
  });

  it("does not insist on a secret's lifetime that the tenant may not allow", () => {
    const pane: Fact = {
      kind: "showing",
      targets: ["credentials.add", "credentials.description", "credentials.expires"],
    };
    const described: Fact = { kind: "choice", choice: "secret-description", verdict: "right" };
    const life = (found: string): Fact => ({
      kind: "choice",
      choice: "secret-expiry",
      verdict: "wrong",
      found,
    });
    const opened = [clientId, at("credentials", APP), pane, described, life("180 days (6 months)")];
    expect(part(afterFacts(...opened), "add-secret")).toBe("credentials.expires");
    expect(part(afterFacts(...opened, life("90 days (3 months)")), "add-secret")).toBe("credentials.add");
  });

  it("goes on to a permission once its name is typed, also while its group is closed", () => {
    const pane = [
      clientId,
      at("api-permissions", APP),
      { kind: "choice", choice: "permission-kind", verdict: "right" },
      { kind: "showing", targets: ["api-permissions.delegated", "api-permissions.filter"] },
    ] as const;
    expect(part(afterFacts(...pane), "graph-permission")).toBe("api-permissions.filter");
    const typed: Fact = { kind: "choice", choice: "permission-filter", verdict: "right" };
    expect(part(afterFacts(...pane, typed), "graph-permission")).toBe("api-permissions.directory-read-write");
  });

  it("goes back to a wrong choice, however far the rest is", () => {
    const state = afterFacts(
      at("api-permissions", APP),
      { kind: "showing", targets: ["api-permissions.delegated", "api-permissions.directory-read-write"] },
      { kind: "choice", choice: "permission-kind", verdict: "wrong" },
    );
    expect(part(state, "graph-permission")).toBe("api-permissions.delegated");
  });
});

describe("a stored record", () => {
  const full = afterFacts(...journey).progress;

  it("comes back as it was", () => {
    expect(parseProgress(JSON.parse(JSON.stringify(full)), AT)).toEqual(full);
  });

  it.each([null, undefined, 7, "x", [], {}, { version: 2 }, { version: 1 }])(
    "of %j is a fresh start",
    (raw) => {
      expect(parseProgress(raw, AT)).toEqual(startProgress(AT));
    },
  );

  it("leaves out what is not valid, and carries nothing along", () => {
    const edited = {
      ...full,
      chosen: "no-step",
      extra: "x",
      captured: {
        ...full.captured,
        tenantId: { text: "not an id", from: "page", at: AT },
        clientSecret: { from: "page", at: AT, text: "Xy18Q~abcdefghijklmnopqrstuvwxyz01234567" },
      },
      marks: {
        ...full.marks,
        register: { state: "done", by: "nobody", at: AT },
        "no-step": { state: "done", by: "admin", at: AT },
      },
    };
    const parsed = parseProgress(edited, AT);
    expect(parsed.chosen).toBeNull();
    expect(parsed.captured.tenantId).toBeNull();
    expect(parsed.marks.register).toBeUndefined();
    expect(JSON.stringify(parsed)).not.toMatch(/8Q~|extra|no-step/);
  });

  it("can be anything without an error", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (raw) => {
        const parsed = parseProgress(
          { ...full, ...(typeof raw === "object" ? raw : {}), captured: raw, marks: raw, rows: raw },
          AT,
        );
        return outlineOf(parsed, emptyTab).total === steps.length;
      }),
    );
  });

  it("can be cut short anywhere", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(full)), (keys) => {
        const cut = Object.fromEntries(Object.entries(full).filter(([key]) => keys.includes(key)));
        return outlineOf(parseProgress(cut, AT), emptyTab).total === steps.length;
      }),
    );
  });
});
