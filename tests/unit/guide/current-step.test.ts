import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/guide/fact.ts";
import { type GuideState, guideAfter } from "../../../src/guide/progress/after.ts";
import { back, forward, goTo } from "../../../src/guide/progress/navigation.ts";
import { currentPart, currentStep } from "../../../src/guide/progress/outline.ts";
import { emptyTab } from "../../../src/guide/progress/progress.ts";
import { APP, AT, afterFacts, at, clientId, journey, OTHER, start } from "./journey.ts";

describe("the current step", () => {
  it("moves with Back and Forward, and on when the chosen step is done", () => {
    const seen = afterFacts(at("app-list"));
    const chosen = { ...seen, progress: back(seen.progress, seen.tab) };
    expect(currentStep(chosen.progress, chosen.tab)).toBe("tenant-id");
    expect(currentStep(forward(chosen.progress, chosen.tab), chosen.tab)).toBe("new-registration");
    const captured = guideAfter(
      chosen,
      { kind: "captured", value: "tenantId", text: OTHER, from: "pasted" },
      AT,
    );
    expect(captured.progress.chosen).toBeNull();
    expect(currentStep(captured.progress, captured.tab)).toBe("new-registration");
  });

  it("prefers one of the page's own to one that the page only leads to", () => {
    const known = afterFacts(clientId, at("api-permissions", APP));
    expect(currentStep(known.progress, known.tab)).toBe("dynamics-permission");
    const granted = afterFacts(
      clientId,
      at("api-permissions", APP),
      { kind: "row", row: "permission:dynamics", there: true, granted: true },
      { kind: "row", row: "permission:graph", there: true, granted: true },
    );
    expect(currentStep(granted.progress, granted.tab)).toBe("open-secrets");
  });

  it("stays when the admin went back to look at a step that is done", () => {
    const state = afterFacts(...journey.slice(0, 3));
    const looking = { ...state, progress: goTo(state.progress, "tenant-id") };
    const later = guideAfter(looking, { kind: "showing", targets: ["app-list.new-registration"] }, AT);
    expect(currentStep(later.progress, later.tab)).toBe("tenant-id");
    expect(back(goTo(start.progress, "tenant-id"), emptyTab).chosen).toBe("tenant-id");
  });
});

describe("a done step that the admin went back to", () => {
  const secrets: Fact = { kind: "showing", targets: ["credentials.description"] };
  const looking = (...facts: readonly Fact[]): GuideState => {
    const state = afterFacts(...journey.slice(0, 7), ...facts);
    return { ...state, progress: goTo(state.progress, "open-secrets") };
  };

  it("is left when it is done again", () => {
    const told: Fact = { kind: "told", step: "open-secrets", what: "done" };
    const again = looking(told);
    expect(currentStep(again.progress, again.tab)).toBe("open-secrets");
    const there = guideAfter(again, at("credentials", APP), AT);
    expect(there.progress.chosen).toBeNull();
    expect(currentStep(there.progress, there.tab)).toBe("new-secret");
  });

  it("stays while nothing about it is new, whatever else is seen", () => {
    const there = looking(at("credentials", APP));
    expect(currentStep(guideAfter(there, secrets, AT).progress, there.tab)).toBe("open-secrets");
  });

  it("is left when it is marked done or skipped, and stays when it is reopened", () => {
    const there = looking(at("credentials", APP));
    const told = (what: "done" | "skip" | "not-done"): Fact => ({ kind: "told", step: "open-secrets", what });
    expect(guideAfter(there, told("done"), AT).progress.chosen).toBeNull();
    expect(guideAfter(there, told("skip"), AT).progress.chosen).toBeNull();
    expect(guideAfter(there, told("not-done"), AT).progress.chosen).toBe("open-secrets");
    const other: Fact = { kind: "told", step: "new-registration", what: "done" };
    expect(guideAfter(there, other, AT).progress.chosen).toBe("open-secrets");
  });

  const all = afterFacts(...journey);
  const backTo = (step: Parameters<typeof goTo>[1], ...facts: readonly Fact[]): GuideState => {
    const there = facts.reduce((state, fact) => guideAfter(state, fact, AT), all);
    return { ...there, progress: goTo(there.progress, step) };
  };
  const stepsAfter = (from: GuideState, facts: readonly Fact[]) => {
    let state = from;
    return facts.map((fact) => {
      state = guideAfter(state, fact, AT);
      return currentStep(state.progress, state.tab);
    });
  };
  const noPane: Fact = { kind: "showing", targets: ["credentials.new-secret"] };
  const secret: Fact = { kind: "captured", value: "clientSecret", from: "page" };

  it("is followed through the whole chapter, though every step of it is done", () => {
    const there = backTo("new-secret", at("credentials", APP), noPane);
    expect(stepsAfter(there, [secrets, noPane, secret, at("api-permissions", APP)])).toEqual([
      "add-secret",
      "add-secret",
      "open-permissions",
      "dynamics-permission",
    ]);
  });

  it("has its parts ringed again, from the first one to do", () => {
    const there = backTo("new-secret", at("credentials", APP), noPane);
    expect(currentPart("new-secret", there.progress, there.tab)?.target).toBe("credentials.new-secret");
    const pane: Fact = {
      kind: "showing",
      targets: ["credentials.add", "credentials.description", "credentials.expires"],
    };
    const open = guideAfter(there, pane, AT);
    expect(currentStep(open.progress, open.tab)).toBe("add-secret");
    expect(currentPart("add-secret", open.progress, open.tab)?.target).toBe("credentials.description");
  });

  it("leads on to the first open step", () => {
    const state = afterFacts(...journey.slice(0, 11));
    const there = { ...state, progress: goTo(state.progress, "secret-value") };
    expect(stepsAfter(there, [secret])).toEqual(["open-permissions"]);
    expect(guideAfter(there, secret, AT).progress.chosen).toBeNull();
  });

  it("is left when the admin goes on to the page of a later one", () => {
    const there = backTo("secret-value", at("credentials", APP));
    expect(stepsAfter(there, [at("api-permissions", APP)])).toEqual(["dynamics-permission"]);
    expect(stepsAfter(there, [at("tenant-overview")])).toEqual(["secret-value"]);
  });

  it("is registered again in another app", () => {
    const there = backTo("new-registration", at("app-list"));
    expect(stepsAfter(there, [at("register"), at("app-overview", OTHER)])).toEqual(["register", "client-id"]);
  });

  it("is ticked by new evidence, not by old, after the admin took it back", () => {
    const open: Fact = { kind: "told", step: "new-secret", what: "not-done" };
    const shown = backTo(null, at("credentials", APP), secrets, open);
    expect(shown.progress.marks["new-secret"]?.state).toBe("reopened");
    expect(
      guideAfter(shown, { kind: "row", row: "secret", there: true }, AT).progress.marks["new-secret"]?.state,
    ).toBe("reopened");
    const again = [noPane, secrets].reduce((state, fact) => guideAfter(state, fact, AT), shown);
    expect(again.progress.marks["new-secret"]?.state).toBe("done");
  });
});
