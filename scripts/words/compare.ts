import { readdirSync } from "node:fs";
import { loadFromSource } from "../../drive/words.ts";
import type { WordId } from "../../src/words/index.ts";
import { allLanguages, isLanguage } from "../../src/words/languages.ts";
import { wordParts } from "../../src/words/parts.ts";

/** Holds a language's sentences against the English ones, file by file. */

const placeholdersOf = (sentence: string): string =>
  [...new Set([...sentence.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => `{${name}}`))].sort().join(" ");

/** What a translator keeps: commands, addresses, names of fields and codes. */
const keptOf = (sentence: string): readonly string[] =>
  sentence.match(
    /https?:\/\/[^\s”),]+|\bAADSTS\d+|\baz [a-z]+ [a-z]+|\b[A-Z][A-Za-z]+\.[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)?\b/g,
  ) ?? [];

/**
 * @returns what is wrong with a language, one line each: missing or unknown ids, other placeholders, lost names.
 * @throws for a tag that no language has: another language's sentences would say nothing about it.
 */
export async function faultsOfLanguage(language: string): Promise<readonly string[]> {
  if (!isLanguage(language)) throw new Error(`“${language}” is none of ${allLanguages.join(", ")}.`);
  const faults: string[] = [];
  const files = readdirSync(`src/words/${language}`).map((file) => file.replace(/\.ts$/, ""));
  for (const file of files)
    if (!(wordParts as readonly string[]).includes(file)) faults.push(`${file}: no such part`);
  for (const part of wordParts) {
    if (!files.includes(part)) {
      faults.push(`${part}: missing`);
      continue;
    }
    const [from, to] = await Promise.all([loadFromSource("en", part), loadFromSource(language, part)]);
    for (const id of Object.keys(to)) if (!(id in from)) faults.push(`${part} ${id}: not in English`);
    for (const [id, source] of Object.entries(from)) {
      const told = to[id as WordId];
      if (told === undefined) faults.push(`${part} ${id}: missing`);
      else {
        if (placeholdersOf(told) !== placeholdersOf(source))
          faults.push(
            `${part} ${id}: has ${placeholdersOf(told) || "no placeholder"}, not ${placeholdersOf(source) || "none"}`,
          );
        if (told !== told.trim() || told === "") faults.push(`${part} ${id}: blank, or with blanks around`);
        for (const name of keptOf(source))
          if (!told.includes(name)) faults.push(`${part} ${id}: lost “${name}”`);
      }
    }
  }
  return faults;
}

const [, program = "", language] = process.argv;
if (program.endsWith("words/compare.ts") && language) {
  const faults = await faultsOfLanguage(language);
  console.log(faults.join("\n") || `${language}: whole`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
