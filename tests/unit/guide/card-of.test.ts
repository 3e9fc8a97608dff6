import { describe, expect, it } from "vitest";
import { english } from "../../../drive/english.ts";
import type { SpokenCard } from "../../../src/guide/card/card.ts";
import { cardOf } from "../../../src/guide/card/card-of.ts";
import { speakCard } from "../../../src/guide/card/speak-card.ts";
import type { Fact } from "../../../src/guide/fact.ts";
import { steps } from "../../../src/guide/guide.ts";
import { findTarget } from "../../../src/guide/pages/index.ts";
import { portalWords } from "../../../src/guide/portal-words/languages.ts";
import { type GuideState, guideAfter } from "../../../src/guide/progress/after.ts";
import { currentPart, currentStep } from "../../../src/guide/progress/outline.ts";
import { emptyTab, startProgress } from "../../../src/guide/progress/progress.ts";
import { guideContext, placeOf } from "../content-scripts/look.ts";
import { APP, AT, cardAt, sight } from "./card-at.ts";

/** The card as it is read in English. */
const spokenAt = (...asked: Parameters<typeof cardAt>): SpokenCard => speakCard(cardAt(...asked), english);

describe("the card of a step", () => {
  it.each(steps.map(({ id }) => id))("%s: every sentence is whole, on its page and away from it", (id) => {
    for (const card of [
      spokenAt(id),
      spokenAt(id, [{ kind: "place", place: placeOf("tenant-overview") }], { seen: null }),
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
        expect(text?.length).toBeGreaterThan(3);
      expect(card.lookFor.length, "words to look for").toBeGreaterThan(0);
      expect(JSON.stringify(card)).not.toMatch(/\{\w+[|}]/);
    }
  });

  it("says what stands in the way of a target that can't be used", () => {
    expect(spokenAt("register", [], {}, "disabled").stateLine).toContain("greyed out");
    expect(spokenAt("open-secrets", [], {}, "hidden").stateLine).toBe(
      "it is hidden: open what it is in first",
    );
    expect(spokenAt("open-secrets", [], {}, "hidden", "menu.manage").state).toBe("hidden");
  });

  it.each(["unsure", "absent"] as const)(
    "points at nothing that is %s, and offers the words and the page",
    (state) => {
      const card = spokenAt("new-secret", [], {}, state);
      expect(card).toMatchObject({ state: "missing", part: null });
      expect(card.lookFor).toContain("New client secret");
      expect(card.link).toContain("/~/Credentials/appId/");
    },
  );

  it("counts the roles that are ticked, and names those that are still to tick", () => {
    const { roles } = guideContext.settings;
    const listed: Fact = { kind: "showing", targets: ["application-users.roles"] };
    const unit: Fact = { kind: "choice", choice: "business-unit", verdict: "right" };
    const ticked = (missing: readonly string[]): Fact => ({
      kind: "choice",
      choice: "security-roles",
      verdict: "open",
      missing,
    });
    const at: Fact = { kind: "place", place: placeOf("application-users") };
    const some = spokenAt("user-roles", [at, listed, unit, ticked(roles.slice(3))]);
    expect(some.ring).toBe("3 of 6 ticked");
    expect(some.part).toMatch(/^3 of 6 ticked\. Still to tick: /);
    for (const role of roles.slice(3)) expect(some.part).toContain(role);
    expect(some.part).not.toContain(roles[0]);
    expect(spokenAt("user-roles", [at, listed, unit, ticked(roles)]).ring).toBe("Tick the 6 roles");
  });

  it("says of another way what is to do there", () => {
    const card = spokenAt("open-application-users", [], {
      seen: { sight: sight("environment.settings", "found"), openFirst: null },
    });
    expect(card.ring).toBe("Choose Settings");
    expect(spokenAt("open-application-users").ring).toBe("Open Application users (“S2S apps”)");
  });

  it("on another page it says so", () => {
    const elsewhere: Fact = { kind: "place", place: placeOf("tenant-overview") };
    expect(spokenAt("new-secret", [elsewhere], { seen: null })).toMatchObject({
      state: "elsewhere",
      part: null,
    });
  });

  it.each([
    ["the enterprise application", { page: null, isEnterpriseApp: true }, "enterprise application"],
    ["another app", { appId: "11111111-1111-4111-8111-111111111111" }, "another app's, not TextUs's"],
    ["another tenant", { tenantId: "11111111-1111-4111-8111-111111111111" }, "another tenant's"],
  ] as const)("says which page is the wrong one: %s", (_, more, says) => {
    const context = { ...guideContext, tenantId: "22222222-2222-4222-8222-222222222222" };
    for (const step of ["new-secret", "dynamics-permission"] as const) {
      const page = steps.find(({ id }) => id === step)?.page ?? "credentials";
      const place = { ...placeOf(page, APP), ...more };
      // Also where something there looks like the target.
      for (const seen of [{ seen: null }, {}]) {
        const card = spokenAt(step, [{ kind: "place", place }], { ...seen, context });
        expect(card).toMatchObject({ state: "elsewhere", part: null, ring: null });
        expect(card.stateLine).toContain(says);
      }
    }
  });

  it("says so on a page of another environment, and nothing of the kind while none is known", () => {
    const place = { ...placeOf("environment"), environmentId: "33333333-3333-4333-8333-333333333333" };
    const other = { ...guideContext, environmentId: "44444444-4444-4444-8444-444444444444" };
    const at = (context: typeof guideContext) =>
      spokenAt("open-application-users", [{ kind: "place", place }], { seen: null, context }).stateLine;
    expect(at(other)).toContain("another environment's");
    expect(at(guideContext)).not.toContain("another");
  });

  it("is on another page in another portal, and where the address is none of the step's", () => {
    for (const place of [
      { ...placeOf("app-list"), page: null },
      { ...placeOf("environment"), page: null },
    ]) {
      expect(spokenAt("new-secret", [{ kind: "place", place }], { seen: null }).state).toBe("elsewhere");
    }
    // Routes of the Power Platform are not all known: only the content tells.
    const unknown: Fact = { kind: "place", place: { ...placeOf("environment"), page: null } };
    expect(spokenAt("choose-app", [unknown], { seen: null }).state).toBe("missing");
  });

  it("fills only what was found, shows the value always", () => {
    expect(spokenAt("register").fill).toEqual({ label: "Name", value: "TextUs", ready: true });
    expect(spokenAt("register", [], {}, "disabled").fill).toMatchObject({ value: "TextUs", ready: false });
  });

  it("names a wrong choice in the words of the page, and takes that back when it is right", () => {
    const choice = {
      kind: "choice",
      choice: "application-name",
      verdict: "wrong",
      found: "TextUsX",
    } as const;
    expect(spokenAt("register", [choice]).wrong.join()).toContain("“TextUsX”");
    expect(spokenAt("register", [choice, { ...choice, verdict: "right" }]).wrong).toEqual([]);
  });

  it("in a portal of another language it says what the portal says, too", () => {
    const german = spokenAt("new-registration", [], { language: "de-DE" });
    expect(german.part).toBe("Choose New registration (“Neue Registrierung”)");
    expect(german.ring).toBe(german.part);
    expect(spokenAt("user-picture").ring).toBe("Choose the picture (“Change picture”)");
    expect(german.lookFor).toContain("Neue Registrierung");
    expect(spokenAt("new-registration", [], { language: "en-GB" }).part).toBe("Choose New registration");
    const hidden = spokenAt("open-secrets", [], { language: "de" }, "hidden", "app-overview.manage");
    expect(hidden.ring).toBe("Choose “Verwalten” first");
  });

  it.each(["de", "fr", "es", "ja", "zh-Hans", "pt-BR"])(
    "in %s the ring says the portal's own word for what it is around",
    (language) => {
      const own = portalWords(language)[0];
      const missing = steps.flatMap(({ id, parts: [first] }) => {
        const [saying] = (findTarget(first?.target ?? "")?.signals ?? []).flatMap((signal) =>
          signal.kind === "name" ? signal.says : [],
        );
        const word = typeof saying === "string" ? own?.[saying]?.[0] : undefined;
        if (word === undefined || word.includes("{}")) return [];
        const says = spokenAt(id, [], { language }).ring ?? "";
        return says.toLowerCase().includes(word.toLowerCase()) ? [] : [`${id}: ${word}: ${says}`];
      });
      expect(missing).toEqual([]);
      expect(spokenAt("new-secret", [], { language }).ring).not.toBe(spokenAt("new-secret").ring);
    },
  );

  it("of wrong roles it says which to tick and which to untick, and no more", () => {
    const choice: Fact = {
      kind: "choice",
      choice: "security-roles",
      verdict: "wrong",
      extra: ["Sales, Enterprise app access"],
      missing: ["Basic User", "Bot Author"],
    };
    expect(spokenAt("user-roles", [choice]).wrong).toEqual([
      "To untick: “Sales, Enterprise app access”",
      "Still to tick: “Basic User”, “Bot Author”",
    ]);
  });

  it("of a captured secret it holds not a character, of an id the end", () => {
    const card = spokenAt("secret-value", [
      { kind: "captured", value: "clientId", text: APP, from: "route" },
      { kind: "captured", value: "clientSecret", from: "page" },
    ]);
    expect(card.captured.map(({ text }) => text)).toContain(
      "Client Secret captured, kept in the browser's memory (from the portal's page)",
    );
    expect(JSON.stringify(card.captured)).not.toContain(APP);
    expect(card.captured.find(({ value }) => value === "clientId")?.text).toContain("…\u20606666");
  });

  it("has a box for each id that its page shows, and never one for the secret", () => {
    for (const { id } of steps)
      expect(spokenAt(id).paste.map(({ value }) => value)).not.toContain("clientSecret");
    expect(spokenAt("secret-value").pasteSecret).toBe(true);
    expect(spokenAt("client-id").paste).toContainEqual({ value: "clientId", label: "Client ID" });
  });

  it("a secret that was left unread is named on its steps only", () => {
    expect(spokenAt("new-secret", [], { secretIsMasked: true }).wrong.length).toBe(1);
    expect(spokenAt("secret-value", [], { secretIsMasked: true }).wrong.length).toBe(1);
    expect(spokenAt("admin-consent", [], { secretIsMasked: true }).wrong).toEqual([]);
  });

  it("a secret that was captured may be masked: nothing is wrong with that", () => {
    const taken: Fact = { kind: "captured", value: "clientSecret", from: "page" };
    expect(spokenAt("secret-value", [taken], { secretIsMasked: true }).wrong).toEqual([]);
  });

  it("the organization's pages ask for access first, the portals' do not", () => {
    expect(spokenAt("open-user", [], { organizationAllowed: false }).allow).toContain("Allow access");
    expect(spokenAt("open-user").allow).toBeNull();
    expect(spokenAt("register", [], { organizationAllowed: false }).allow).toBeNull();
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
    const card = spokenAt("client-id", [{ kind: "captured", value: "clientId", text: APP, from: "page" }]);
    expect(card).toMatchObject({
      isDone: true,
      part: "The Application (client) ID",
      stateLine: "this step is done",
    });
    expect(spokenAt("register")).toMatchObject({ isDone: false });
  });

  const atTheEnd = (facts: readonly Fact[]): SpokenCard => {
    const begun: GuideState = { progress: startProgress(AT), tab: emptyTab };
    const { progress, tab } = facts.reduce((now, fact) => guideAfter(now, fact, AT), begun);
    return speakCard(
      cardOf({
        progress,
        tab,
        context: guideContext,
        language: null,
        seen: null,
        secretIsMasked: false,
        question: null,
        organizationAllowed: true,
        saved: null,
      }),
      english,
    );
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
