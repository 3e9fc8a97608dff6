import type { english } from "./english.ts";
import { localeOf } from "./languages.ts";

export type WordId = keyof typeof english;

/** What may stand in a placeholder: a value, another sentence, or several, which become one list. */
export type WordValue = string | number | Words | readonly Words[];

/**
 * A sentence that is not yet in any language: provisioning and the guide speak in these, pages turn them into
 * text. It can be stored and sent between contexts. Values never hold a token or a secret.
 */
export interface Words {
  readonly id: WordId;
  readonly values?: Readonly<Record<string, WordValue>>;
}

/** Makes a {@link Words}; exists so that call sites read as one expression. */
export const words = (id: WordId, values?: Words["values"]): Words => (values ? { id, values } : { id });

/** Names that sentences use everywhere: `{vendor}` is whom Dynamics 365 is connected to. */
export interface Names {
  readonly vendor: string;
}

/** One language. */
export interface Catalogue {
  /** BCP 47 tag, for dates, numbers and lists as well. */
  readonly language: string;
  /** A page may hold only those that it shows. */
  readonly sentences: Readonly<Partial<Record<WordId, string>>>;
  readonly names: Names;
}

/**
 * The sentence in the catalogue's language, placeholders filled; an unknown placeholder stays visible, as does
 * the id of a sentence that the catalogue does not have. "{count|role|roles}" is the first form where the language uses
 * its singular for that number (in French for 0 as well), else the second.
 */
export function say({ id, values = {} }: Words, catalogue: Catalogue): string {
  const known: Readonly<Record<string, WordValue | undefined>> = { ...catalogue.names, ...values };
  return (catalogue.sentences[id] ?? id).replace(
    placeholder,
    (whole, name: string, one?: string, more = "") => {
      const value = known[name];
      if (value === undefined) return whole;
      if (one !== undefined)
        return new Intl.PluralRules(catalogue.language).select(Number(value)) === "one" ? one : more;
      return days.has(name) && isDay(value) ? dayIn(value, catalogue) : textOf(value, catalogue);
    },
  );
}

const placeholder = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** Placeholders for a day: "2028-11-22" is shown as the language writes it. */
const days: ReadonlySet<string> = new Set(["until", "date", "created"]);

const isDay = (value: WordValue): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

const dayIn = (value: string, { language }: Catalogue): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(value),
  );

function textOf(value: WordValue, catalogue: Catalogue): string {
  if (typeof value !== "object") return String(value);
  if (!("id" in value)) {
    // As a unit, Japanese would have blanks and Chinese nothing between the things.
    const list = new Intl.ListFormat(catalogue.language, { style: "narrow", type: "conjunction" });
    return list.format(value.map((one) => say(one, catalogue)));
  }
  return say(value, catalogue);
}
