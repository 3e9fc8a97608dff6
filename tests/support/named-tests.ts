import { existsSync, readFileSync } from "node:fs";

/** A test that a document names: `` `tests/…` “title” ``. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

/** The tests that a text names. A title may have quotation marks of its own inside, and a line break. */
export const testsNamedIn = (text: string): readonly NamedTest[] =>
  [...text.matchAll(/`(tests\/[^`]+)`\s+“((?:[^“”]|“[^“”]*”)+)”/g)].map(([, file = "", title = ""]) => ({
    file,
    title: title.replaceAll(/\s+/g, " "),
  }));

/** Whether the file has the title as it writes it: in quotes as a test, or as the name of a variant. */
export function isThere({ file, title }: NamedTest): boolean {
  if (!existsSync(file)) return false;
  const source = readFileSync(file, "utf8");
  return source.includes(`"${title}"`) || source.includes(`\`${title}\``);
}
