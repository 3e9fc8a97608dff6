import { guide } from "./en/guide.ts";
import { pages } from "./en/pages.ts";
import { plan } from "./en/plan.ts";
import { problems } from "./en/problems.ts";
import { screens } from "./en/screens.ts";

/**
 * Every sentence that a person can read, by id. English is the source; another language is one more
 * object of the same shape. Placeholders are written {name}.
 */
export const english = { ...guide, ...pages, ...plan, ...problems, ...screens } as const;

export type WordId = keyof typeof english;
export type Catalogue = Readonly<Record<WordId, string>>;

/**
 * A sentence that is not yet in any language: provisioning speaks in these, pages turn them into words.
 * It can be stored and sent between contexts. Values never hold a token or a secret.
 */
export interface Words {
  readonly id: WordId;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Makes a {@link Words}; exists so that call sites read as one expression. */
export const words = (id: WordId, values?: Words["values"]): Words => (values ? { id, values } : { id });

/** The sentence in the catalogue's language, placeholders filled; an unknown placeholder stays visible. */
export function say({ id, values = {} }: Words, catalogue: Catalogue = english): string {
  return catalogue[id].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}
