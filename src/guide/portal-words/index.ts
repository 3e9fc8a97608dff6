import type { en } from "./en.ts";
import type { Synonyms } from "./synonyms.ts";

/** What the guide can recognise in a portal, in every language that it knows. */
export type PortalWord = keyof typeof en;

/** Languages other than English may leave out words that nobody has seen; English is always tried as well. */
export type PartialPortalWords = Readonly<Partial<Record<PortalWord, Synonyms>>>;
