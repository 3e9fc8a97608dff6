import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A name in the three spellings that the code uses. */
export interface Spelled {
  /** "security-roles" */
  readonly kebab: string;
  /** "securityRoles" */
  readonly camel: string;
  /** "SecurityRoles" */
  readonly pascal: string;
}

/** @throws when the name is not lower-case words with hyphens. */
export function spell(name: string): Spelled {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`“${name}” can't be a name: use lower-case words with hyphens, such as security-roles.`);
  const pascal = name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return { kebab: name, camel: pascal.slice(0, 1).toLowerCase() + pascal.slice(1), pascal };
}

/** Changes to a checkout that are all prepared before the first is written, so that a mistake leaves nothing. */
export interface Changes {
  /** @throws when the file is there already. */
  create(file: string, content: string): void;
  /** Puts text before the first line that holds `mark`. @throws when no line does. */
  insertBefore(file: string, mark: string, text: string): void;
  /** Puts text after the last line that begins with `mark`. @throws when none does. */
  insertAfterLast(file: string, mark: string, text: string): void;
  /** Puts text in the place of the only `mark` in the file. @throws when there is none, or more than one. */
  replace(file: string, mark: string, text: string): void;
  /** Writes everything. @returns the files, project-relative. */
  write(): readonly string[];
}

/** @param root folder of the checkout */
export function changesIn(root: string): Changes {
  const contents = new Map<string, string>();
  const linesOf = (file: string): string[] =>
    (contents.get(file) ?? readFileSync(join(root, file), "utf8")).split("\n");
  const insertAt = (file: string, lines: string[], at: number, mark: string, text: string): void => {
    if (at < 0) throw new Error(`${file} has no line with “${mark}” any more; mend scripts/new/.`);
    lines.splice(at, 0, ...text.split("\n"));
    contents.set(file, lines.join("\n"));
  };
  return {
    create(file, content) {
      if (existsSync(join(root, file))) throw new Error(`${file} is there already.`);
      contents.set(file, content);
    },
    insertBefore(file, mark, text) {
      const lines = linesOf(file);
      const at = lines.findIndex((line) => line.includes(mark));
      insertAt(file, lines, at, mark, text);
    },
    insertAfterLast(file, mark, text) {
      const lines = linesOf(file);
      const last = lines.findLastIndex((line) => line.startsWith(mark));
      insertAt(file, lines, last < 0 ? -1 : last + 1, mark, text);
    },
    replace(file, mark, text) {
      const parts = linesOf(file).join("\n").split(mark);
      if (parts.length !== 2)
        throw new Error(`${file} does not have “${mark}” once any more; mend scripts/new/.`);
      contents.set(file, parts.join(text));
    },
    write() {
      for (const [file, content] of contents) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), content);
      }
      return [...contents.keys()].sort();
    },
  };
}
