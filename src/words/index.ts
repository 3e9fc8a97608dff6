import type { english } from "./english.ts";

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

/**
 * The sentence in the catalogue's language, placeholders filled; an unknown placeholder stays visible, as does
 * the id of a sentence that the catalogue does not have.
 */
export function say({ id, values = {} }: Words, catalogue: Partial<Catalogue>): string {
  return (catalogue[id] ?? id).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}
