import { describe, expect, it } from "vitest";
import { loadFromSource } from "../../../drive/words.ts";
import { english } from "../../../src/words/english.ts";
import { type Catalogue, say, type WordId, words } from "../../../src/words/index.ts";
import { allLanguages, type Language } from "../../../src/words/languages.ts";
import { partedLanguage, wordParts } from "../../../src/words/parts.ts";

async function catalogueOf(language: Language): Promise<Catalogue> {
  const { load } = partedLanguage(language, loadFromSource);
  const sentences = Object.assign({}, ...(await Promise.all(wordParts.map(load))));
  return { language, sentences, names: { vendor: "Acme" } };
}

describe("a sentence with a number", () => {
  it.each([
    ["en", 1, "Consent to 1 permission"],
    ["en", 2, "Consent to 2 permissions"],
    ["de", 1, "Zustimmung zu 1 Berechtigung"],
    ["de", 3, "Zustimmung zu 3 Berechtigungen"],
    ["es", 1, "Consentimiento para 1 permiso"],
    ["pt-BR", 1, "Consentimento para 1 permissão"],
    ["pt-BR", 6, "Consentimento para 6 permissões"],
    ["ja", 1, "1 個のアクセス許可への同意"],
  ] as const)("in %s has the form for %i", async (language, count, text) => {
    expect(say(words("step.admin-consent.title", { count }), await catalogueOf(language))).toBe(text);
  });

  it("takes a number that is a text, as screens hand it over, and leaves an unknown one visible", async () => {
    const catalogue = await catalogueOf("en");
    expect(say(words("step.security-roles.title", { count: "1" }), catalogue)).toBe("1 security role");
    expect(say(words("step.security-roles.title"), catalogue)).toBe("{count} security {count|role|roles}");
  });

  it.each(allLanguages)("leaves no form open in %s", async (language) => {
    const catalogue = await catalogueOf(language);
    const named = (sentence: string) => [...sentence.matchAll(/\{(\w+)/g)].map(([, name = ""]) => [name, 1]);
    for (const [id, sentence] of Object.entries(catalogue.sentences))
      expect(say(words(id as WordId, Object.fromEntries(named(sentence))), catalogue), id).not.toMatch(
        /[{|}]/,
      );
  });

  it("has a form for one, unless it is said for more only", () => {
    const saysMany = /\{(?:count|months|days|total|wanted)\}(?: \p{L}+)? \p{L}+s\b/u;
    const forMore = /[.-](?:many|some)$/;
    const bare = Object.entries(english).filter(([id, text]) => saysMany.test(text) && !forMore.test(id));
    // A quota is never one, and one environment has a sentence of its own.
    expect(bare.map(([id]) => id).toSorted()).toEqual(["plan.tenant.quota", "ui.environments.looked"]);
  });
});
