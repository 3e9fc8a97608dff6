import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What takes pictures of the guide: the tests that hold it in the same states and looks. */
const tests = ["guide-card", "guide-all-chapters", "guide-by-paste", "guide-popup-accessible"];

/**
 * Pictures of the guide in the sandbox's portals, into artifacts/screens/guide/: each step, light and dark, in four
 * ways that the portals show themselves; each state of the card in every look; its screens in the popup. README.md
 * among them says what each shows.
 * @returns how many tests did not hold: 0 or 1.
 */
export async function picturesOfTheGuide(root: string): Promise<number> {
  const folder = join(root, "artifacts/screens/guide");
  await rm(folder, { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", "browser", ...tests],
    { cwd: root, stdio: "inherit", env: { ...process.env, TEXTUS_SETUP_PICTURES: "yes" } },
  );
  const list = join(folder, "list.tsv");
  if (!existsSync(list)) return 1;
  const lines = (await readFile(list, "utf8")).trimEnd().split("\n");
  await writeFile(join(folder, "README.md"), readme(lines));
  await rm(list);
  console.log(`${lines.length} pictures in artifacts/screens/guide; README.md there says what each shows`);
  return status === 0 ? 0 : 1;
}

function readme(lines: readonly string[]): string {
  const rows = lines
    .map((line) => line.split("\t"))
    .sort(([a = ""], [b = ""]) => a.localeCompare(b))
    .map(([file, shows]) => `| [${file}](${file}) | ${(shows ?? "").replaceAll("|", "\\|")} |`);
  return `# The guide, in pictures

Made by \`npm run screens -- guide\`, in real Chromium with the built extension and the sandbox's portals.

- \`steps-*/\`: each step as it comes, light and dark, in four ways in which the portals show themselves
- \`states/\`: each state of the card in every look: light, dark, forced colours, a page that is read from right to
  left, reduced motion, a small window, and 400 % zoom (1280 × 1024 at 400 % is 320 × 256)
- \`popup/\`: the guide's screens in the popup

| Picture | What the card or the popup says |
| ------- | ------------------------------- |
${rows.join("\n")}
`;
}
