import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPage } from "../../../scripts/new/page.ts";
import { newProcedure } from "../../../scripts/new/procedure.ts";
import { spell } from "../../../scripts/new/project.ts";
import { newStep } from "../../../scripts/new/step.ts";

const projects = ["src", "background", "extension"];
const tsconfigs = ["base", ...projects].map((name) => `tsconfig.${name}.json`);

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "new-"));
  const folders = ["src", "background", "popup", "content-scripts", "icons"];
  for (const part of [...folders, ...tsconfigs, "package.json", "manifest.json"])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (program: string, args: readonly string[]) => {
  // A test runner inside of a test runner must not take the outer one's settings for its own.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
  const options = { cwd: root, encoding: "utf8", env } as const;
  return spawnSync(process.execPath, [resolve("node_modules", program), ...args], options);
};

describe("npm run new", () => {
  it("writes a step, a page and a procedure that fit their types, each with a test that fails", () => {
    const step = newStep(root, "mailbox-queue");
    const page = newPage(root, "user-settings");
    expect(step).toContain("src/provisioning/steps/mailbox-queue/index.ts");
    expect(page).toContain("src/guide/pages/user-settings.ts");
    const procedure = newProcedure(root, "license-count");
    expect(procedure).toContain("src/provisioning/procedures/license-count/license-count.ts");
    for (const project of projects) {
      // What an earlier check of this checkout has kept beside the libraries says nothing of the copy.
      const kept = join(root, `${project}.tsbuildinfo`);
      const types = run("typescript/bin/tsc", ["-p", `tsconfig.${project}.json`, "--tsBuildInfoFile", kept]);
      expect(types.stdout).toBe("");
      expect(types.status).toBe(0);
    }
    const tests = run("vitest/vitest.mjs", ["run", "--root", root]);
    const printed = tests.stdout + tests.stderr;
    expect(printed).toContain("say what mailboxQueue finds, plans and does: mailbox-queue");
    expect(printed).toContain("put the page's real address here");
    expect(printed).toContain("say what licenseCount finds, plans and does: license-count");
    expect(tests.status).toBe(1);
  });

  it("writes nothing when the name is taken", () => {
    const before = readFileSync(join(root, "src/provisioning/steps/index.ts"), "utf8");
    expect(() => newStep(root, "icon")).toThrow("src/provisioning/steps/icon/index.ts is there already.");
    expect(readFileSync(join(root, "src/provisioning/steps/index.ts"), "utf8")).toBe(before);
    expect(existsSync(join(root, "tests/unit/provisioning/steps/icon.test.ts"))).toBe(false);
  });

  it.each(["", "Icon", "two words", "../up", "-a"])("refuses the name %j", (name) => {
    expect(() => spell(name)).toThrow("can't be a name");
  });
});
