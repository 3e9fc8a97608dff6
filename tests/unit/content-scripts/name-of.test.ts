import { computeAccessibleName } from "dom-accessibility-api";
import { describe, expect, it } from "vitest";
import { isControl } from "../../../content-scripts/locate/candidates.ts";
import { nameOf } from "../../../content-scripts/locate/name-of.ts";
import { fold } from "../../../src/guide/portal-words/match.ts";
import { cases } from "./fixtures/cases.ts";
import { stage } from "./look.ts";

const named = (html: string): string => {
  const { document } = stage(html, "en");
  const element = document.querySelector("#x");
  if (element === null) throw new Error("no element");
  return nameOf(element);
};

describe("the name of a control", () => {
  // A row is known by its texts; nobody asks for its name.
  it.each(cases)("is the standard's name if there is one: $name", ({ html, lang }) => {
    const { document } = stage(html, lang);
    const controls = [...document.querySelectorAll("*")].filter(
      (one) => isControl(one) && !one.matches('[role="row"]'),
    );
    const differ = controls
      .map((one) => [fold(computeAccessibleName(one, { hidden: true })), fold(nameOf(one))])
      .filter(([standard, own]) => standard !== "" && standard !== own);
    expect(differ).toEqual([]);
  });

  it.each([
    ['<button id="x">New<br>registration</button>', "New registration"],
    ['<div id="x" tabindex="0"><span>›</span> <span>Manage</span></div>', "› Manage"],
    ['<button id="x" aria-label="Edit roles" title="Edit">✎</button>', "Edit roles"],
    ['<button id="x" title="Choose Image"><img alt=""></button>', "Choose Image"],
    ['<button id="x"><img alt="Copy"></button>', "Copy"],
    [
      '<span id="a">Search</span><span id="b" aria-label="apps">x</span><input id="x" aria-labelledby="a b">',
      "Search apps",
    ],
    ['<label for="x">Name</label><input id="x" value="TextUs">', "Name"],
    ['<label>Name <input id="x"></label>', "Name"],
    ['<input id="x" placeholder="Filter">', "Filter"],
    ['<input id="x" type="submit" value="Register">', "Register"],
    ['<select id="x"><option>One</option></select>', ""],
    ['<textarea id="x" title="Notes">what was typed</textarea>', "Notes"],
  ])("of %s is “%s”", (html, name) => {
    expect(named(html)).toBe(name);
  });
});
