// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import * as states from "../../../drive/popup/states.ts";
import { App } from "../../../popup/frame/app.tsx";
import { speak } from "../../../popup/words/words.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { partedLanguage } from "../../../src/words/parts.ts";

void speak(partedLanguage("en"), { vendor: textus.vendor });

/** What the browser shows of popup/index.html before a script has run. */
const written = /<body>([\s\S]*)<\/body>/
  .exec(readFileSync("popup/index.html", "utf8"))?.[1]
  ?.replace(/<script[\s\S]*?<\/script>/g, "")
  // As the build fills it in (scripts/build/vendor-names.ts).
  .replaceAll("{vendor}", textus.vendor);

const app = (): HTMLElement => {
  const root = document.querySelector<HTMLElement>("#app");
  if (!root) throw new Error("popup/index.html has no #app.");
  return root;
};
const part = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const parts = [".shell", ".header", ".header-mark", ".header-where", ".header-main"];

describe("the popup's first frame", () => {
  beforeEach(() => {
    document.body.innerHTML = written ?? "";
  });
  afterEach(() => render(null, app()));

  it("stays in place when the scripts take over: the same nodes, the same words", () => {
    const before = parts.map(part);
    const asWritten = before.map((node) => [...node.attributes].map(({ name, value }) => [name, value]));
    const title = part(".header-main").textContent;
    render(<App host={createFakeHost({ state: null })} recipe={textus} />, app());
    expect(parts.map(part)).toEqual(before);
    expect(parts.map((selector, at) => part(selector) === before[at])).toEqual(parts.map(() => true));
    expect(part(".header-main").textContent).toBe(title);
    // Vite's own mark is not in what is built.
    const now = parts.map((selector) =>
      [...part(selector).attributes].map(({ name, value }) => [name, value]),
    );
    const ofOurs = (all: typeof now) => all.map((one) => one.filter(([name]) => name !== "vite-ignore"));
    expect(ofOurs(now)).toEqual(ofOurs(asWritten));
  });

  it("leaves nothing of itself behind: one header, and the environment's name once that is known", async () => {
    render(<App host={createFakeHost({ state: states.inspecting })} recipe={textus} />, app());
    await expect.poll(() => part(".header-main").textContent).toContain("Contoso Sales");
    expect(document.querySelectorAll(".header, .header-main, .header-mark")).toHaveLength(3);
    expect(part(".shell").children).toHaveLength(2);
  });
});
