import { isLanguage, type Language } from "../words/languages.ts";

/** Which language pages and cards speak, where it is not the browser's. */
export interface LanguageRecord {
  /** Chosen in the options. null: the browser's. */
  readonly chosen: Language | null;
  /** Set by the organization's policy, which outranks the choice. */
  readonly policy: Language | null;
}

const among = (raw: unknown): Language | null => (isLanguage(raw) ? raw : null);

/** As it was stored; what can't be understood counts as not set. */
export function languageIn(raw: unknown): LanguageRecord {
  const { chosen, policy } = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<LanguageRecord>;
  return { chosen: among(chosen), policy: among(policy) };
}

/** The language to speak. @param browser BCP 47 tag: what the browser speaks. */
export const languageToSpeak = (record: LanguageRecord | null, browser: string): string =>
  record?.policy ?? record?.chosen ?? browser;
