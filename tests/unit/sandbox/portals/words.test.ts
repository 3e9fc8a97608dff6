import { describe, expect, it } from "vitest";
import { portalSettingsSchema } from "../../../../sandbox/portals/settings.ts";
import de from "../../../../sandbox/portals/words/de.json" with { type: "json" };
import en from "../../../../sandbox/portals/words/en.json" with { type: "json" };
import ja from "../../../../sandbox/portals/words/ja.json" with { type: "json" };
import { wordsOf } from "../../../../sandbox/portals/words/words.ts";

const languages = portalSettingsSchema.entries.language.wrapped.options;

describe("The portals' words", () => {
  it.each(languages)("in %s have every key, and a place for the name where English has one", (language) => {
    const words = wordsOf(language);
    for (const [key, text] of Object.entries(en)) {
      const own = words[key as keyof typeof en];
      expect(own, key).not.toBe("");
      expect(own.includes("{0}"), key).toBe(text.includes("{0}"));
    }
  });

  it("are whole in German and Japanese, but for names", () => {
    const names = ["entraId"];
    for (const words of [de, ja])
      expect(Object.keys(en).filter((key) => !(key in words) && !names.includes(key))).toEqual([]);
  });
});
