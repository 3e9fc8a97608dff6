// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { h, truthOf } from "../../../../sandbox/portals/client/dom.ts";
import { fluent } from "../../../../sandbox/portals/client/fluent/toolkit.ts";
import { ko } from "../../../../sandbox/portals/client/ko/toolkit.ts";
import { mutate } from "../../../../sandbox/portals/client/mutate.ts";
import type { Toolkit } from "../../../../sandbox/portals/client/toolkit.ts";

/** A page with something of everything. @param pressed notes what was pressed */
function page(t: Toolkit, pressed: string[]): HTMLElement {
  const act = (name: string) => () => void pressed.push(name);
  return h(
    "div",
    {},
    t.commandBar(
      ["one", "two", "three"].map((name) => ({ text: name, icon: "+", act: act(name), truth: name })),
    ),
    t.essentials("Essentials", [
      { label: "Client ID", value: "1", truth: "clientId" },
      { label: "Object ID", value: "2", truth: "objectId" },
    ]),
    t.textBox({ truth: "name", label: "Name", required: "!", value: "", input: () => undefined }),
    t.button({ text: "Add", act: act("add"), truth: "add", control: "addButton" }),
    t.button({ text: "Cancel", act: act("cancel"), truth: "cancel" }),
  );
}

const names = (root: Element): (string | undefined)[] =>
  [...root.querySelectorAll("*")].map((one) => truthOf(one)).filter((one) => one !== undefined);
const ignored = /(_weave_e_|__azc-textBox-tsx|fxc-gc-cell-content_)\d+|:r\w+:|_r\w+_/g;
const markup = (root: Element): string => root.innerHTML.replaceAll(ignored, "");

describe.each([
  ["Knockout", ko],
  ["Fluent", fluent],
])("The mutator on %s markup", (_, toolkit) => {
  it("leaves a page as it is with seed 0", () => {
    const [changed, plain] = [page(toolkit, []), page(toolkit, [])];
    mutate(changed, 0);
    expect(markup(changed)).toBe(markup(plain));
  });

  it("changes pages, each seed in its own way, and keeps every control and what it does", () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 100; seed += 1) {
      const pressed: string[] = [];
      const root = page(toolkit, pressed);
      const before = names(root).sort();
      mutate(root, seed);
      expect(names(root).sort()).toEqual(before);
      for (const one of root.querySelectorAll<HTMLElement>("*"))
        if (["one", "add", "cancel"].includes(truthOf(one) ?? "")) one.click();
      expect(pressed.sort()).toEqual(["add", "cancel", "one"]);
      seen.add(markup(root));
    }
    expect(seen.size).toBeGreaterThan(95);
  });
});
