import { readdirSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

const folder = "dist/chrome/background";
const files = readdirSync(folder);
const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
/** Text that only MSAL, only the Graph client, and only a provisioning step has. */
const marks = ["msal.js.browser", "graph-js", "applicationid eq"];

/** The loader of start.js without the part that it starts, over a browser that hands over the real files. */
function loader() {
  const imported: string[] = [];
  const listeners = new Map<string, () => void>();
  const scope: Record<string, unknown> = {
    addEventListener: (event: string, listener: () => void) => listeners.set(event, listener),
    importScripts(...names: string[]) {
      for (const name of names) {
        imported.push(name);
        runInNewContext(read(name), scope);
      }
    },
  };
  scope.self = scope;
  const [code = ""] = read("start.js").split(/^(?=part\()/m);
  runInNewContext(code, scope);
  return { scope, imported, install: () => listeners.get("install")?.() };
}

describe("the worker for Chromium", () => {
  it("starts with none of MSAL, of the clients and of the steps, and has them in other files", () => {
    for (const mark of marks) {
      expect([mark, read("start.js").includes(mark)]).toEqual([mark, false]);
      expect([mark, files.some((file) => read(file).includes(mark))]).toEqual([mark, true]);
    }
  });

  it("imports every other file once while it is installed, and runs none of them", () => {
    const { imported, install } = loader();
    expect(imported).toEqual([]);
    install();
    expect(files.length).toBeGreaterThan(2);
    expect(imported.toSorted()).toEqual(files.filter((file) => file !== "start.js"));
  });

  it("makes a part once, when somebody needs it, and imports its file if it has not been", () => {
    const { scope, imported } = loader();
    const { part, need } = scope as unknown as {
      part(name: string, maker: (need: unknown, module: unknown, exports: { made?: number }) => void): void;
      need(name: string): { made?: number };
    };
    let made = 0;
    part("own.js", (_need, _module, exports) => {
      made += 1;
      exports.made = made;
    });
    expect(made).toBe(0);
    expect(need("./own.js")).toEqual({ made: 1 });
    expect(need("own.js")).toEqual({ made: 1 });
    expect(imported).toEqual([]);
    expect(() => need("./missing.js")).toThrow("missing.js");
  });
});
