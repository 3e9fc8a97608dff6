import type { en } from "./en.ts";

/** Synonyms of one thing a portal says; `{}` stands for any text, also none. */
export type Synonyms = readonly [string, ...string[]];
export type SynonymTable = Readonly<Record<string, Synonyms>>;

/** What the guide can recognise in a portal, in every language that it knows. */
export type PortalWord = keyof typeof en;

export type PortalWords = Readonly<Record<PortalWord, Synonyms>>;
/** Languages other than English may leave out what nobody has seen; English is always tried as well. */
export type PartialPortalWords = Readonly<Partial<Record<PortalWord, Synonyms>>>;
