import { describe, expect, it } from "vitest";
import { cardOf } from "../../../src/guide/card/card-of.ts";
import { judgeChoice } from "../../../src/guide/choices.ts";
import type { GuideContext } from "../../../src/guide/context.ts";
import type { Fact } from "../../../src/guide/fact.ts";
import { newGuideRecord, onTask, parseGuideRecord } from "../../../src/guide/guide-record.ts";
import { portalWords } from "../../../src/guide/portal-words/languages.ts";
import { createSayingMatcher } from "../../../src/guide/portal-words/match.ts";
import { type GuideState, guideAfter } from "../../../src/guide/progress/after.ts";
import { outlineOf } from "../../../src/guide/progress/outline.ts";
import { emptyTab, startProgress } from "../../../src/guide/progress/progress.ts";
import { asVendorTask } from "../../../src/guide/vendor-task.ts";
import { signInAppName } from "../../../src/recipe/sign-in-app.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { cardCatalogue } from "../../../src/words/catalogue.ts";
import { say } from "../../../src/words/index.ts";
import { guideContext, placeOf } from "../content-scripts/look.ts";
import { APP, AT, OTHER } from "./journey.ts";

const redirectUri = "https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/";
const context: GuideContext = {
  ...guideContext,
  task: "sign-in-app",
  redirectUri,
  settings: { ...guideContext.settings, applicationName: signInAppName(textus) },
};
const english = cardCatalogue({ vendor: textus.vendor });
const at = (page: Parameters<typeof placeOf>[0], appId: string | null = null): Fact => ({
  kind: "place",
  place: placeOf(page, appId),
});
const learn = (...facts: readonly Fact[]): GuideState =>
  facts.reduce((state, fact) => guideAfter(state, fact, AT), {
    progress: startProgress(AT, "sign-in-app"),
    tab: emptyTab,
  } as GuideState);
const tenantId: Fact = { kind: "captured", value: "tenantId", text: OTHER, from: "page" };
const clientId: Fact = { kind: "captured", value: "clientId", text: APP, from: "page" };

describe("The chapter of the sign-in app", () => {
  it("has its own progress: what it captures ticks no step of the manual procedure", () => {
    const { progress } = learn(at("register"), at("app-overview", APP), clientId, tenantId);
    expect(Object.keys(progress.marks)).toEqual(["sign-in-register", "sign-in-ids"]);
    expect(outlineOf(progress, emptyTab)).toMatchObject({ current: null, total: 2, finished: true });
  });

  it("is never a step of the manual procedure", () => {
    const ids = outlineOf(startProgress(AT), emptyTab).chapters.map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(ids).not.toContain("sign-in-app");
  });

  it("puts the manual procedure aside, and restores it as it was", () => {
    const begun = newGuideRecord(AT);
    const vendor = { ...begun, on: true, progress: { ...begun.progress, registered: APP } };
    const other = onTask(vendor, "sign-in-app", AT);
    expect(other.progress).toMatchObject({ task: "sign-in-app", registered: null });
    expect(asVendorTask(other)).toMatchObject({ on: false, progress: { task: "vendor", registered: APP } });
    expect(onTask(other, "vendor", AT).progress).toEqual(vendor.progress);
    expect(parseGuideRecord(JSON.parse(JSON.stringify(other)), AT)).toEqual(other);
  });

  it("is led through no more when its record comes from a version that did not have it", () => {
    const { aside: _aside, saved: _saved, progress, ...rest } = newGuideRecord(AT);
    const { task: _task, ...former } = progress;
    const parsed = parseGuideRecord({ ...rest, progress: former }, AT);
    expect(parsed).toEqual(newGuideRecord(AT));
  });
});

describe("The redirect URI of the sign-in app", () => {
  const verdict = (choice: "redirect-platform" | "redirect-uri", shown: string | null, language = "en") =>
    judgeChoice({ choice, shown }, context, createSayingMatcher(portalWords(language), context)).verdict;

  it.each([
    ["en", "Single-page application (SPA)", "Web", "Public client/native (mobile & desktop)"],
    ["de", "Einzelseitenanwendung", "Web", "Öffentlicher Client/nativ"],
    ["fr", "Application monopage", "Web", "Client public/natif"],
    ["es", "Aplicación de página única (SPA)", "Web", "Cliente público/nativo"],
    ["ja", "シングルページ アプリケーション", "Web", "パブリック クライアント/ネイティブ"],
    ["pt-BR", "Aplicativo de página única", "Web", "Cliente público/nativo"],
    ["zh-Hans", "单页应用程序", "Web", "公共客户端/本机"],
  ])("is right on the single-page platform alone (%s)", (language, spa, web, publicClient) => {
    expect(verdict("redirect-platform", spa, language)).toBe("right");
    expect(verdict("redirect-platform", web, language)).toBe("wrong");
    expect(verdict("redirect-platform", publicClient, language)).toBe("wrong");
  });

  it("is open while the list only says to choose, and unreadable where nobody knows the words", () => {
    expect(verdict("redirect-platform", "Select a platform")).toBe("open");
    expect(verdict("redirect-platform", "Vælg en platform", "da")).toBe("unreadable");
    expect(verdict("redirect-uri", null)).toBe("open");
  });

  it("is compared character by character", () => {
    expect(verdict("redirect-uri", redirectUri)).toBe("right");
    expect(verdict("redirect-uri", redirectUri.slice(0, -1))).toBe("wrong");
    expect(verdict("redirect-uri", redirectUri.toUpperCase())).toBe("wrong");
  });
});

describe("The card of the sign-in app", () => {
  const card = (state: GuideState, saved: Parameters<typeof cardOf>[0]["saved"] = null) =>
    cardOf({
      ...state,
      context,
      language: null,
      seen: null,
      secretIsMasked: false,
      question: null,
      organizationAllowed: true,
      saved,
    });

  it("names a wrong platform at once, and what it would lead to", () => {
    const fact = { kind: "choice", choice: "redirect-platform", verdict: "wrong", found: "Web" } as const;
    const { wrong } = card(learn(at("register"), fact));
    expect(wrong.map((words) => say(words, english))).toEqual([
      "“Web” is the wrong platform: Microsoft would refuse the sign-in. Choose Single-page application (SPA).",
    ]);
  });

  it("ends with the app's and the tenant's names, Sign in now and Undo", () => {
    const done = learn(clientId, tenantId);
    const last = card(done, "saved");
    expect(say(last.doThis, english)).toBe(
      "Saved in the options: TextUs Setup sign-in of Contoso, Client ID …\u20606666.",
    );
    expect(last.signIn?.undo).not.toBeNull();
    expect(card(done, "undone").signIn?.undo).toBeNull();
    expect(say(card(done, "refused").doThis, english)).toContain("policy");
  });

  it("says what is missing when a step was skipped", () => {
    const skipped = learn(
      { kind: "told", step: "sign-in-register", what: "skip" },
      { kind: "told", step: "sign-in-ids", what: "skip" },
    );
    const last = card(skipped);
    expect(last.signIn).toBeNull();
    expect(say(last.doThis, english)).toContain("Tenant ID, Client ID");
  });
});
