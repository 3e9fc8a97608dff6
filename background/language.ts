import type { StoredItem } from "../src/browser/storage.ts";
import { type LanguageRecord, languageIn, languageToSpeak } from "../src/contract/language-record.ts";
import { cardCatalogueOf } from "../src/words/catalogue.ts";
import type { Catalogue, Names } from "../src/words/index.ts";
import { type Language, languageOf } from "../src/words/languages.ts";
import type { LoadPart } from "../src/words/parts.ts";

export interface WorkerLanguage {
  /** What the worker itself says, in the language that holds now. */
  catalogue(): Promise<Catalogue>;
  /** Takes over what the policy sets. @throws NotStoredError */
  readPolicy(): Promise<void>;
  /** @returns false when a policy sets the language. @throws NotStoredError */
  choose(chosen: Language | null): Promise<boolean>;
}

/** The language of card and notifications: the policy's, else the one that was chosen, else the browser's. */
export function createLanguage(deps: {
  readonly record: StoredItem<LanguageRecord>;
  /** The browser's, BCP 47. */
  readonly browser: string;
  readonly names: Names;
  readonly load: LoadPart;
  /** The policy's. */
  readonly policy: () => Promise<Language | null>;
}): WorkerLanguage {
  const { record, names, load } = deps;
  // Only this writes the record, and the card is drawn anew with each report of a frame: it is read once.
  let known: LanguageRecord | null = null;
  const read = async (): Promise<LanguageRecord> => {
    known ??= await record.read().then(
      (stored) => stored ?? languageIn(null),
      () => null,
    );
    return known ?? languageIn(null);
  };
  const write = async (next: LanguageRecord): Promise<void> => {
    const before = known;
    // Who hears of the change at once speaks the new language.
    known = next;
    try {
      await record.write(next);
    } catch (error) {
      known = before;
      throw error;
    }
  };
  let spoken: { readonly language: Language; readonly catalogue: Promise<Catalogue> } | null = null;

  return {
    async catalogue() {
      const language = languageOf(languageToSpeak(await read(), deps.browser));
      if (spoken?.language !== language)
        spoken = { language, catalogue: cardCatalogueOf(language, names, load) };
      return spoken.catalogue;
    },
    async readPolicy() {
      const [policy, before] = await Promise.all([deps.policy(), read()]);
      if (before.policy !== policy) await write({ ...before, policy });
    },
    async choose(chosen) {
      const before = await read();
      if (before.policy !== null) return false;
      await write({ ...before, chosen });
      return true;
    },
  };
}
