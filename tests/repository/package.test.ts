import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import linter from "addons-linter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { versionOfPackage } from "../../scripts/build/version.ts";
import { runPackage } from "../../scripts/package/run-package.ts";
import { zip } from "../../scripts/package/zip.ts";
import { unpack } from "../support/unpack.ts";

/** Warnings of Firefox's own linter that stay, and why none of them is a fault. */
const explained: readonly (readonly [code: string, file: RegExp, why: string])[] = [
  [
    "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION",
    /^manifest\.json$/,
    "The extension is not for Android, and a manifest without gecko_android says so.",
  ],
  [
    "UNSAFE_VAR_ASSIGNMENT",
    /^(assets\/|content-scripts\/card)/,
    "Preact's dangerouslySetInnerHTML, which nothing here uses.",
  ],
];

describe("npm run package", () => {
  let folder: string;
  const version = versionOfPackage();
  const names = ["chrome", "edge", "firefox", "sources"].map((kind) => `textus-setup-${version}-${kind}.zip`);
  const sumsIn = (out: string): readonly string[] =>
    readFileSync(join(folder, out, "SHA256SUMS"), "utf8")
      .trimEnd()
      .split("\n");

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "textus-setup-packages-"));
    // As the working tree is: a test must not need a commit.
    const { status, stderr } = runPackage(["--draft", "--out", join(folder, "here")], {
      env: { TZ: "Pacific/Auckland" },
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    unpack(join(folder, "here", `textus-setup-${version}-sources.zip`), join(folder, "sources"));
    // What `npm ci` would put there.
    symlinkSync(join(process.cwd(), "node_modules"), join(folder, "sources/node_modules"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("makes a file for each store and the sources, and writes their sums", () => {
    expect(sumsIn("here").map((line) => line.split("  ")[1])).toEqual(names);
    for (const line of sumsIn("here")) {
      const [sum = "", name = ""] = line.split("  ");
      expect(execFileSync("sha256sum", [join(folder, "here", name)]).toString()).toContain(sum);
    }
  });

  it("makes the same bytes out of its own sources, in another folder and another time zone", () => {
    const { status, stdout } = runPackage(["--only", "chrome,edge,firefox", "--out", join(folder, "there")], {
      root: join(folder, "sources"),
      env: { TZ: "America/Los_Angeles" },
    });
    expect(stdout).toContain(sumsIn("here")[0]?.split("  ")[0]);
    expect(status).toBe(0);
    expect(sumsIn("there")).toEqual(sumsIn("here").slice(0, 3));
  });

  it("makes the same sources out of its own sources in another time zone", () => {
    // A checkout that nobody writes to meanwhile: this one may get another file while the tests run.
    const root = join(folder, "checkout");
    const sources = unpack(join(folder, "here", `textus-setup-${version}-sources.zip`), root);
    symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
    const git = (...args: readonly string[]) => execFileSync("git", ["-C", root, ...args]);
    git("init", "--quiet");
    git("add", "--force", "--", ...sources);
    const { status, stderr } = runPackage(["--draft", "--only", "sources", "--out", join(folder, "again")], {
      root,
      env: { TZ: "America/Los_Angeles" },
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(sumsIn("again")).toEqual(sumsIn("here").slice(3));
  });

  it.each(["chrome", "edge", "firefox"])(
    "gives %s a manifest with the version, without a key, and the notices",
    (kind) => {
      const paths = unpack(join(folder, "here", `textus-setup-${version}-${kind}.zip`), join(folder, kind));
      const manifest = JSON.parse(readFileSync(join(folder, kind, "manifest.json"), "utf8"));
      expect(manifest.version).toBe(version);
      expect(manifest).not.toHaveProperty("key");
      expect(manifest).not.toHaveProperty("update_url");
      expect(paths).toEqual(
        expect.arrayContaining(["LICENSE.txt", "THIRD-PARTY-NOTICES.txt", "popup/index.html"]),
      );
      expect(paths.filter((path) => /\.(map|tsx?|ics|pem|zip)$|(^|\/)\./.test(path))).toEqual([]);
      expect(paths).toEqual([...paths].sort());
    },
  );

  it("has no error for Firefox's linter, and only warnings that are explained", async () => {
    const { errors, warnings } = await linter
      .createInstance({
        config: {
          _: [join(folder, "here", `textus-setup-${version}-firefox.zip`)],
          logLevel: "fatal",
          output: "none",
        },
        runAsBinary: false,
      })
      .run();
    expect(errors).toEqual([]);
    const others = warnings.filter(
      ({ code, file }) => !explained.some(([known, where]) => known === code && where.test(file ?? "")),
    );
    expect(others).toEqual([]);
    // An explanation of something that is gone goes, too.
    expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual(
      explained.map(([code]) => code).sort(),
    );
  });

  it("refuses what it does not know, and says what it takes", () => {
    const { status, stderr } = runPackage(["--only", "opera", "--out", join(folder, "none")]);
    expect(status).toBe(1);
    expect(stderr).toBe("--only takes chrome, edge, firefox, sources, not “opera”.\n");
  });

  it("packs no sources without a checkout, or while something of them is not committed", () => {
    const root = join(folder, "sources");
    const pack = () => runPackage(["--only", "sources", "--out", join(folder, "none")], { root });
    expect(pack().stderr).toContain("is no checkout");
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-C", root, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
        stdio: "pipe",
      });
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "All of it");
    expect(pack()).toMatchObject({ status: 0, stderr: "" });
    writeFileSync(join(root, "src/new.ts"), "export {};\n");
    const { status, stderr } = pack();
    expect(status).toBe(1);
    expect(stderr).toMatch(/commit these files first.*\n.*src\/new\.ts/);
  });
});

describe("zip", () => {
  const file = (path: string) => ({ path, bytes: new TextEncoder().encode(path) });

  it("gives the same bytes whatever the order of the files", () => {
    const files = ["b/c.txt", "a.txt", "b.txt"].map(file);
    expect(zip(files)).toEqual(zip(files.toReversed()));
  });

  it("refuses the same path twice", () => {
    expect(() => zip([file("a.txt"), file("b.txt"), file("a.txt")])).toThrow("a.txt is there twice.");
  });
});

describe("the version", () => {
  it("stands in package.json alone, and the change log begins with it", () => {
    const version = versionOfPackage();
    expect(readFileSync("manifest.json", "utf8")).toContain('"version": "{version}"');
    expect(readFileSync("CHANGELOG.md", "utf8").match(/^## (.*)$/m)?.[1]).toBe(version);
    expect(JSON.parse(readFileSync("package-lock.json", "utf8")).version).toBe(version);
  });
});
