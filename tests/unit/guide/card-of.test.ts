import { describe, expect, it } from "vitest";
import type { Card } from "../../../src/guide/card/card.ts";
import { type CardInput, cardOf } from "../../../src/guide/card/card-of.ts";
import type { Fact } from "../../../src/guide/fact.ts";
import { steps } from "../../../src/guide/guide.ts";
import type { GuideStepId } from "../../../src/guide/ids.ts";
import { type GuideState, guideAfter } from "../../../src/guide/progress/after.ts";
import { goTo } from "../../../src/guide/progress/navigation.ts";
import { currentPart, currentStep } from "../../../src/guide/progress/outline.ts";
import { emptyTab, startProgress } from "../../../src/guide/progress/progress.ts";
import type { MergedSight, SightState } from "../../../src/guide/sight.ts";
import { guideContext, placeOf } from "../content-scripts/look.ts";

const AT = "2026-11-26T08:00:00.000Z";
const APP = "0d5a1b2c-1111-4222-8333-444455556666";

const sight = (target: string, state: SightState): MergedSight => ({
  target,
  state,
  score: 0.9,
  runnerUp: 0,
  reasons: [],
  frameId: state === "absent" || state === "unsure" ? null : 0,
});

/** The card of a step, on its own page, with facts learnt before. */
function cardAt(
  step: GuideStepId,
  facts: readonly Fact[] = [],
  more: Partial<CardInput> = {},
  state: SightState = "found",
  openFirst: string | null = null,
): Card {
  const page = steps.find(({ id }) => id === step)?.page ?? "app-list";
  const begun = goTo(startProgress(AT), step);
  const learnt = [{ kind: "place", place: placeOf(page, APP) } as Fact, ...facts].reduce<GuideState>(
    (now, fact) => guideAfter(now, fact, AT),
    { progress: begun, tab: emptyTab },
  );
  const part = currentPart(step, learnt.progress, learnt.tab);
  return cardOf({
    progress: goTo(learnt.progress, step),
    tab: learnt.tab,
    context: guideContext,
    language: null,
    seen:
      part === null
        ? null
        : {
            sight: sight(part.target, state),
            openFirst: openFirst === null ? null : sight(openFirst, "found"),
          },
    secretIsMasked: false,
    question: null,
    organizationAllowed: true,
    ...more,
  });
}

describe("the card of a step", () => {
  it.each(steps.map(({ id }) => id))("%s: every sentence is whole, on its page and away from it", (id) => {
    for (const card of [
      cardAt(id),
      cardAt(id, [{ kind: "place", place: placeOf("tenant-overview") }], { seen: null }),
    ]) {
      expect(card.step).toBe(id);
      const sentences = [
        card.chapter,
        card.title,
        card.why,
        card.doThis,
        card.takeCare,
        card.stateLine,
        card.part,
      ];
      for (const text of sentences) expect(text ?? "").not.toMatch(/[{}]|undefined|null|NaN/);
      for (const text of [card.chapter, card.title, card.why, card.doThis])
        expect(text.length).toBeGreaterThan(3);
      expect(card.lookFor.length, "words to look for").toBeGreaterThan(0);
      expect(JSON.stringify(card)).not.toMatch(/\{\w+\}/);
    }
  });

  it("says what stands in the way of a target that can't be used", () => {
    expect(cardAt("register", [], {}, "disabled").stateLine).toContain("greyed out");
    expect(cardAt("open-secrets", [], {}, "hidden").stateLine).toBe("it is hidden: open what it is in first");
    expect(cardAt("open-secrets", [], {}, "hidden", "menu.manage").state).toBe("hidden");
  });

  it.each(["unsure", "absent"] as const)(
    "points at nothing that is %s, and offers the words and the page",
    (state) => {
      const card = cardAt("new-secret", [], {}, state);
      expect(card).toMatchObject({ state: "missing", part: null });
      expect(card.lookFor).toContain("New client secret");
      expect(card.link).toContain("/~/Credentials/appId/");
    },
  );

  it("on another page it says so", () => {
    const elsewhere: Fact = { kind: "place", place: placeOf("tenant-overview") };
    expect(cardAt("new-secret", [elsewhere], { seen: null })).toMatchObject({
      state: "elsewhere",
      part: null,
    });
  });

  it("fills only what was found, shows the value always", () => {
    expect(cardAt("register").fill).toEqual({ label: "Name", value: "TextUs", ready: true });
    expect(cardAt("register", [], {}, "disabled").fill).toMatchObject({ value: "TextUs", ready: false });
  });

  it("names a wrong choice in the words of the page, and takes that back when it is right", () => {
    const choice = {
      kind: "choice",
      choice: "application-name",
      verdict: "wrong",
      found: "TextUsX",
    } as const;
    expect(cardAt("register", [choice]).wrong.join()).toContain("“TextUsX”");
    expect(cardAt("register", [choice, { ...choice, verdict: "right" }]).wrong).toEqual([]);
  });

  it("in a portal of another language it says what the portal says, too", () => {
    const german = cardAt("new-registration", [], { language: "de-DE" });
    expect(german.part).toBe("Choose New registration (“Neue Registrierung”)");
    // Around what says so itself it is short, to hide little of the page.
    expect(german.ring).toBe("Choose New registration");
    expect(german.lookFor).toContain("Neue Registrierung");
    expect(cardAt("new-registration", [], { language: "en-GB" }).part).toBe("Choose New registration");
    const hidden = cardAt("open-secrets", [], { language: "de" }, "hidden", "app-overview.manage");
    expect(hidden.ring).toBe("Choose “Verwalten” first");
  });

  it("of wrong roles it says which to tick and which to untick, and no more", () => {
    const choice: Fact = {
      kind: "choice",
      choice: "security-roles",
      verdict: "wrong",
      extra: ["Sales, Enterprise app access"],
      missing: ["Basic User", "Bot Author"],
    };
    expect(cardAt("user-roles", [choice]).wrong).toEqual([
      "To untick: “Sales, Enterprise app access”",
      "Still to tick: “Basic User”, “Bot Author”",
    ]);
  });

  it("of a captured secret it holds not a character, of an id the end", () => {
    const card = cardAt("secret-value", [
      { kind: "captured", value: "clientId", text: APP, from: "route" },
      { kind: "captured", value: "clientSecret", from: "page" },
    ]);
    expect(card.captured.map(({ text }) => text)).toContain(
      "Client Secret captured, kept in the browser's memory (from the portal's page)",
    );
    expect(JSON.stringify(card.captured)).not.toContain(APP);
    expect(card.captured.find(({ value }) => value === "clientId")?.text).toContain("…6666");
  });

  it("has a box for each id that its page shows, and never one for the secret", () => {
    for (const { id } of steps)
      expect(cardAt(id).paste.map(({ value }) => value)).not.toContain("clientSecret");
    expect(cardAt("secret-value").pasteSecret).toBe(true);
    expect(cardAt("client-id").paste).toContainEqual({ value: "clientId", label: "Client ID" });
  });

  it("a secret that was left unread is named on its steps only", () => {
    expect(cardAt("new-secret", [], { secretIsMasked: true }).wrong.length).toBe(1);
    expect(cardAt("secret-value", [], { secretIsMasked: true }).wrong.length).toBe(1);
    expect(cardAt("admin-consent", [], { secretIsMasked: true }).wrong).toEqual([]);
  });

  it("a secret that was captured may be masked: nothing is wrong with that", () => {
    const taken: Fact = { kind: "captured", value: "clientSecret", from: "page" };
    expect(cardAt("secret-value", [taken], { secretIsMasked: true }).wrong).toEqual([]);
  });

  it("the organization's pages ask for access first, the portals' do not", () => {
    expect(cardAt("open-user", [], { organizationAllowed: false }).allow).toContain("Allow access");
    expect(cardAt("open-user").allow).toBeNull();
    expect(cardAt("register", [], { organizationAllowed: false }).allow).toBeNull();
  });

  it("the roles are chosen only when their list is saved and closed", () => {
    const right = (choice: "business-unit" | "security-roles"): Fact => ({
      kind: "choice",
      choice,
      verdict: "right",
    });
    const all = { ...guideAfter({ progress: startProgress(AT), tab: emptyTab }, right("business-unit"), AT) };
    const before = steps
      .slice(
        0,
        steps.findIndex(({ id }) => id === "user-roles"),
      )
      .map(({ id }) => id);
    const reached = [
      { kind: "found-done", steps: before } as Fact,
      { kind: "place", place: placeOf("application-users") } as Fact,
      right("business-unit"),
      right("security-roles"),
    ].reduce<GuideState>((now, fact) => guideAfter(now, fact, AT), all);
    const showing = (...targets: string[]) => guideAfter(reached, { kind: "showing", targets }, AT);
    const listOpen = showing("application-users.create", "application-users.save-roles");
    expect(currentStep(listOpen.progress, listOpen.tab)).toBe("user-roles");
    expect(currentPart("user-roles", listOpen.progress, listOpen.tab)?.target).toBe(
      "application-users.save-roles",
    );
    const saved = showing("application-users.create");
    expect(currentStep(saved.progress, saved.tab)).toBe("create-user");
  });

  it("a step that is done says so, and waits for nothing", () => {
    const card = cardAt("client-id", [{ kind: "captured", value: "clientId", text: APP, from: "page" }]);
    expect(card).toMatchObject({ isDone: true, part: null, stateLine: "this step is done" });
    expect(cardAt("register")).toMatchObject({ isDone: false });
  });

  const atTheEnd = (facts: readonly Fact[]): Card => {
    const begun: GuideState = { progress: startProgress(AT), tab: emptyTab };
    const { progress, tab } = facts.reduce((now, fact) => guideAfter(now, fact, AT), begun);
    return cardOf({
      progress,
      tab,
      context: guideContext,
      language: null,
      seen: null,
      secretIsMasked: false,
      question: null,
      organizationAllowed: true,
    });
  };
  const everything: Fact = { kind: "found-done", steps: steps.map(({ id }) => id) };
  const values: readonly Fact[] = [
    { kind: "captured", value: "tenantId", text: APP, from: "page" },
    { kind: "captured", value: "clientId", text: APP, from: "page" },
    { kind: "captured", value: "clientSecret", from: "page" },
    { kind: "captured", value: "dynamicsUrl", text: "https://contoso.crm4.dynamics.com", from: "page" },
  ];

  it("when all is done it says what is next", () => {
    const card = atTheEnd([...values, everything]);
    expect(card).toMatchObject({ step: null, finished: true, number: steps.length, title: "All done" });
    expect(card.doThis).toContain("All four values are there");
  });

  it("when all is ticked and a value is missing it names that", () => {
    const card = atTheEnd([
      ...values.filter(({ kind }, index) => kind !== "captured" || index > 0),
      everything,
    ]);
    expect(card).toMatchObject({ step: null, title: "Almost done" });
    expect(card.doThis).toContain("Still missing: Tenant ID.");
  });
});
