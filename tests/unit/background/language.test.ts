import { describe, expect, it } from "vitest";
import { createLanguage } from "../../../background/language.ts";
import { loadFromSource } from "../../../drive/words.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { languageIn } from "../../../src/contract/language-record.ts";
import { guideCard } from "../../../src/words/de/guide-card.ts";
import type { Language } from "../../../src/words/languages.ts";
import type { LoadPart } from "../../../src/words/parts.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

const stand = (browserSpeaks: string, load: LoadPart = loadFromSource) => {
  const { api, storage } = fakeBrowser();
  const policy: { says: Language | null } = { says: null };
  const language = createLanguage({
    record: createStorageArea(api.storage.local).item("language", languageIn),
    browser: browserSpeaks,
    names: { vendor: "TextUs" },
    load,
    policy: async () => policy.says,
  });
  const spoken = async () => (await language.catalogue()).language;
  return { ...language, spoken, policy, stored: storage.local };
};

describe("the language of card and notifications", () => {
  it.each([
    ["de-AT", "de"],
    ["pt-PT", "pt-BR"],
    ["zh-TW", "zh-Hans"],
    ["ja", "ja"],
    ["nl", "en"],
  ])("is the browser's: %s gets %s", async (browserSpeaks, language) => {
    expect(await stand(browserSpeaks).spoken()).toBe(language);
  });

  it("is the one that was chosen, until the browser's is chosen again", async () => {
    const { choose, spoken, catalogue } = stand("fr");
    expect(await choose("de")).toBe(true);
    expect(await spoken()).toBe("de");
    expect((await catalogue()).sentences["guide.chrome.why"]).toBe(guideCard["guide.chrome.why"]);
    expect(await choose(null)).toBe(true);
    expect(await spoken()).toBe("fr");
  });

  it("is the policy's where there is one; the choice is kept, and can't be changed meanwhile", async () => {
    const { choose, readPolicy, spoken, policy } = stand("en");
    await choose("ja");
    policy.says = "es";
    await readPolicy();
    expect(await spoken()).toBe("es");
    expect(await choose("de")).toBe(false);
    policy.says = null;
    await readPolicy();
    expect(await spoken()).toBe("ja");
  });

  it("is stored once for each change", async () => {
    const { readPolicy, choose, stored } = stand("en");
    await readPolicy();
    expect(stored.writes).toEqual([]);
    await choose("de");
    await readPolicy();
    expect(stored.writes).toEqual([{ language: { chosen: "de", policy: null } }]);
  });

  it("is read once, however often a card is drawn, and stays as it was when a choice can't be stored", async () => {
    const { choose, spoken, stored } = stand("fr");
    let reads = 0;
    const get = stored.get;
    stored.get = (keys) => {
      reads += 1;
      return get(keys);
    };
    for (let drawn = 0; drawn < 3; drawn += 1) expect(await spoken()).toBe("fr");
    expect(reads).toBe(1);
    stored.beforeWrite = () => Promise.reject(new Error("full"));
    await expect(choose("de")).rejects.toThrow();
    expect(await spoken()).toBe("fr");
  });

  it("is the browser's where the record is damaged, and English where its file can't be read", async () => {
    const damaged = stand("de");
    damaged.stored.data.set("language", { chosen: "constructor", policy: 7 });
    expect(await damaged.spoken()).toBe("de");
    const lost = stand("de", () => Promise.reject(new Error("no such file")));
    expect(await lost.spoken()).toBe("en");
    expect((await lost.catalogue()).sentences["guide.chrome.why"]).toBe("Why");
  });
});
