import { type CauseId, causeIds } from "../../src/microsoft/causes.ts";
import { rulesByService } from "../../src/microsoft/classify.ts";
import type { Service } from "../../src/microsoft/errors.ts";
import { english } from "../../src/words/english.ts";
import { type Catalogue, say, type WordId } from "../../src/words/index.ts";
import { en } from "./words/en.ts";
import type { PageWords } from "./words/page-words.ts";

/** What an administrator can look up: a sentence that was shown, or a code that Microsoft showed. */
export interface Entry {
  /** Of the problem, as in its details: a cause, or what the extension says by itself. */
  readonly code: string;
  readonly says: string;
  readonly helps: string;
  /** By service, as Microsoft writes them. */
  readonly codes: readonly { readonly service: string; readonly codes: readonly string[] }[];
}

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const serviceNames: Readonly<Record<Service, string>> = {
  entra: "Microsoft Entra",
  graph: "Microsoft Graph",
  "power-platform": "Power Platform",
  dataverse: "Dataverse",
};

/** One language of the page: its own words, and the product's sentences. */
export interface SpokenPage {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: PageWords;
  readonly sentences: Catalogue["sentences"];
}

export const inEnglish: SpokenPage = { language: "en", words: en, sentences: english };

const sentence = (id: WordId, { language, words, sentences }: SpokenPage): string => {
  const text = say({ id, values: words.values }, { language, sentences, names: { vendor: words.vendor } });
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const codesOf = (cause: CauseId): Entry["codes"] =>
  (Object.keys(rulesByService) as Service[]).flatMap((service) => {
    const codes = rulesByService[service]
      .filter((rule) => rule.cause === cause)
      .flatMap((rule) => rule.codes ?? [])
      // "temporarily_unavailable" is a class, not a number to look up.
      .filter(
        (code) => !code.includes("_") || code.startsWith("Authorization_") || code.startsWith("Directory_"),
      );
    return codes.length === 0 ? [] : [{ service: serviceNames[service], codes: [...new Set(codes)].sort() }];
  });

const saidOf = (code: string, page: SpokenPage): Omit<Entry, "codes"> => ({
  code,
  says: sentence(`problem.${code}.title` as WordId, page),
  helps: sentence(`problem.${code}.next` as WordId, page),
});

/** Every code that a problem can have: those with a title and what to do. */
export const problemCodes: readonly string[] = Object.keys(english)
  .map((id) => /^problem\.(.+)\.title$/.exec(id)?.[1])
  .filter((code): code is string => code !== undefined && `problem.${code}.next` in english);

const isBy = (cause: CauseId, ...services: readonly Service[]): boolean =>
  services.some((service) => rulesByService[service].some((rule) => rule.cause === cause));

/** Every cause once, under who says it, and what no code of Microsoft's proves. */
export function sections(page: SpokenPage = inEnglish): readonly Section[] {
  const left = new Set<CauseId>(causeIds);
  const titles = page.words.sections;
  const take = (title: string, fits: (cause: CauseId) => boolean): Section => {
    const taken = [...left].filter(fits);
    for (const cause of taken) left.delete(cause);
    return { title, entries: taken.map((cause) => ({ ...saidOf(cause, page), codes: codesOf(cause) })) };
  };
  const everybody = (cause: CauseId): boolean =>
    isBy(cause, "entra") && isBy(cause, "graph") && isBy(cause, "dataverse");
  return [
    take(titles.anywhere, everybody),
    take(titles.entra, (cause) => isBy(cause, "entra")),
    take(titles.graph, (cause) => isBy(cause, "graph")),
    take(titles.powerPlatform, (cause) => isBy(cause, "power-platform")),
    take(titles.dataverse, () => true),
    {
      title: titles.own,
      entries: problemCodes
        .filter((code) => !(causeIds as readonly string[]).includes(code))
        .map((code) => ({ ...saidOf(code, page), codes: [] })),
    },
  ];
}
