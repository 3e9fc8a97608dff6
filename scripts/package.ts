import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runBuild } from "./build/run-build.ts";
import { versionOfPackage } from "./build/version.ts";
import { storeFiles } from "./package/built-files.ts";
import { sourceFiles } from "./package/sources.ts";
import { type PackedFile, zip } from "./package/zip.ts";

/**
 * `npm run package`: what each store takes, and the sources for Firefox's reviewers. The same commit gives the same
 * bytes on any machine. Prints each file's size and SHA-256, and writes SHA256SUMS beside them.
 *
 *   --out <folder>            default: dist/packages
 *   --only <list>             of chrome, edge, firefox, sources; default: all
 *   --draft                   takes the sources as they lie there, with changes that nobody committed
 *   --client-id, --publisher  of the sign-in app that the packages bring along (docs/publishing.md)
 *   --cloud <id>              default: public
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const kinds = ["chrome", "edge", "firefox", "sources"] as const;
type Kind = (typeof kinds)[number];

const { values } = parseArgs({
  options: {
    out: { type: "string", default: join(root, "dist/packages") },
    only: { type: "string" },
    draft: { type: "boolean", default: false },
    cloud: { type: "string" },
    "client-id": { type: "string" },
    publisher: { type: "string" },
  },
});

function wantedKinds(): readonly Kind[] {
  const named = values.only?.split(",") ?? kinds;
  const wrong = named.find((name) => !kinds.some((kind) => kind === name));
  if (wrong !== undefined) throw new Error(`--only takes ${kinds.join(", ")}, not “${wrong}”.`);
  return kinds.filter((kind) => named.includes(kind));
}

function makePackages(): void {
  const wanted = wantedKinds();
  const version = versionOfPackage();
  const built = mkdtempSync(join(tmpdir(), "textus-setup-package-"));
  try {
    // The sources first: changes that nobody committed end the command before it builds anything.
    const sources = wanted.includes("sources") ? sourceFiles(root, { draft: values.draft }) : [];
    if (wanted.some((kind) => kind !== "sources")) {
      const publisher = { clientId: values["client-id"], publisher: values.publisher };
      runBuild(built, { root, publisher, ...(values.cloud === undefined ? {} : { cloud: values.cloud }) });
    }
    const filesOf: Readonly<Record<Kind, () => readonly PackedFile[]>> = {
      chrome: () => storeFiles(join(built, "chrome")),
      // Edge runs Chrome's build as it is.
      edge: () => storeFiles(join(built, "chrome")),
      firefox: () => storeFiles(join(built, "firefox")),
      sources: () => sources,
    };
    mkdirSync(values.out, { recursive: true });
    const sums = wanted.map((kind) => {
      const bytes = zip(filesOf[kind]());
      const name = `textus-setup-${version}-${kind}.zip`;
      writeFileSync(join(values.out, name), bytes);
      const sum = createHash("sha256").update(bytes).digest("hex");
      console.log(`${sum}  ${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
      return `${sum}  ${name}\n`;
    });
    writeFileSync(join(values.out, "SHA256SUMS"), sums.join(""));
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

try {
  makePackages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
