import { describe, expect, it } from "vitest";
import { createMemory, createPass, type LookMemory } from "../../../content-scripts/locate/pass.ts";
import { readPage } from "../../../content-scripts/read/read-page.ts";
import type { ChoiceFact } from "../../../src/guide/fact.ts";
import type { ChoiceId } from "../../../src/guide/ids.ts";
import { targets } from "../../../src/guide/pages/index.ts";
import { portalWords } from "../../../src/guide/portal-words/languages.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import { guideContext, placeOf, stage } from "./look.ts";

const { roles } = guideContext.settings;
const others = ["AI Builder User", "Bot Contributor", "Sales, Enterprise app access"];

/** One frame that looks again and again at what a page shows. */
function frame(page: PageId, language = "en") {
  const memory: LookMemory = createMemory();
  return (choice: ChoiceId, html: string): ChoiceFact & { readonly ringed: string | null } => {
    const { document } = stage(html, language);
    const pass = createPass(
      document,
      {
        guide: guideContext,
        targets,
        place: placeOf(page),
        words: portalWords(language),
        isChildFrame: false,
        own: null,
      },
      memory,
    );
    const fact = readPage(page, pass).facts.find((one) => one.kind === "choice" && one.choice === choice);
    if (fact?.kind !== "choice") throw new Error(`${choice} was not read`);
    const ringed = [...memory.instead.values()][0]?.textContent ?? null;
    return { ...fact, ringed: ringed?.trim() ?? null };
  };
}

const panel = (list: string) =>
  `<div role="dialog"><h2>Add security roles</h2>${list}<button>Save</button></div>`;
const saved = (list: string) =>
  `<div role="dialog"><h2>Create a new app user</h2><label>Business unit<input></label>
    <div><div>Security roles</div><button aria-label="Edit security roles">✎</button></div>${list}<button>Create</button></div>`;

type Draw = (name: string, ticked: boolean) => string;
/** Rows of a list as pages make them, with and without a role of their own. */
const kinds: readonly (readonly [string, Draw, (rows: string) => string])[] = [
  [
    "items with a box",
    (name, ticked) =>
      `<div role="listitem"><input type="checkbox" ${ticked ? "checked" : ""}><span>${name}</span></div>`,
    (rows) => `<div role="list">${rows}</div>`,
  ],
  [
    "plain elements with a box and its label",
    (name, ticked) =>
      `<div><input type="checkbox" id="${name}" ${ticked ? "checked" : ""}><label for="${name}">${name}</label></div>`,
    (rows) => `<div>${rows}</div>`,
  ],
  [
    "plain elements with a box and a text",
    (name, ticked) => `<div><div role="checkbox" aria-checked="${ticked}"></div><span>${name}</span></div>`,
    (rows) => `<section>${rows}</section>`,
  ],
  [
    "rows that only a sign tells apart",
    (name, ticked) =>
      `<div role="row"><div role="gridcell">${ticked ? "●" : "○"}</div><div role="gridcell">${name}</div></div>`,
    (rows) => `<div role="grid">${rows}</div>`,
  ],
];

describe.each(kinds)("a list of roles of which only a part is in the page: %s", (_, draw, around) => {
  const all = [...roles, ...others].sort();
  /** A part of the list, with these ticked. */
  const part = (from: number, ticked: readonly string[]) =>
    panel(
      around(
        all
          .slice(from, from + 4)
          .map((name) => draw(name, ticked.includes(name)))
          .join(""),
      ),
    );
  const ends = [0, 4, all.length - 4];

  it("remembers what has scrolled away, rings the next row to tick, and is right with the last", () => {
    const look = frame("application-users");
    const ticked: string[] = [];
    for (const from of ends) {
      look("security-roles", part(from, ticked));
      for (const name of all
        .slice(from, from + 4)
        .filter((one) => roles.includes(one) && !ticked.includes(one))) {
        expect(look("security-roles", part(from, ticked)).ringed).toContain(name);
        ticked.push(name);
        const fact = look("security-roles", part(from, ticked));
        expect(fact.verdict).toBe(ticked.length === roles.length ? "right" : "open");
        expect(fact.missing).toEqual(roles.filter((role) => !ticked.includes(role)));
      }
    }
    expect(ticked).toHaveLength(roles.length);
    expect(look("security-roles", part(0, ticked)).ringed).toBeNull();
  });

  it("remembers one too many, and forgets all once the list is closed", () => {
    const look = frame("application-users");
    look("security-roles", part(0, []));
    look("security-roles", part(0, ["AI Builder User"]));
    expect(look("security-roles", part(4, []))).toMatchObject({
      verdict: "wrong",
      extra: ["AI Builder User"],
    });
    look("security-roles", saved(""));
    expect(look("security-roles", part(4, [])).extra).toEqual([]);
  });
});

describe("roles that were saved", () => {
  const lines = (tag: string, names: readonly string[]) =>
    names.map((name) => `<${tag}>${name}</${tag}>`).join("");
  const forms: readonly (readonly [string, (names: readonly string[]) => string])[] = [
    ["a list", (names) => `<ul>${lines("li", names)}</ul>`],
    ["plain lines", (names) => `<div>${lines("div", names)}</div>`],
    [
      "lines with a sign in each",
      (names) =>
        `<div>${lines(
          "div",
          names.map((name) => `<i>•</i> <span>${name}</span>`),
        )}</div>`,
    ],
    ["one line", (names) => `<div>${names.join(", ")}</div>`],
    ["one line of Japan", (names) => `<div>${names.join("、")}</div>`],
  ];

  it.each(forms)("are read from %s, with one too many", (_, form) => {
    const read = (names: readonly string[]) =>
      frame("application-users")("security-roles", saved(form(names)));
    expect(read(roles)).toMatchObject({ verdict: "right" });
    expect(read([...roles, "Bot Contributor"])).toMatchObject({ verdict: "wrong" });
    expect(read([]).verdict).toBe("open");
  });

  it("are not right while one is missing", () => {
    for (const [, form] of forms) {
      expect(frame("application-users")("security-roles", saved(form(roles.slice(1)))).verdict).not.toBe(
        "right",
      );
    }
  });
});

describe("a permission whose tick is only a sign in words that nobody knows", () => {
  const row = (sign: string) => `
    <div class="fxs-contextpane"><h2>Request API permissions</h2>
      <div role="radio">Delegated permissions</div><div role="radio">Application permissions</div>
      <div role="grid"><div role="row"><div role="gridcell"><img alt="" aria-label="${sign}"></div>
      <div role="gridcell"><label>user_impersonation</label></div></div></div></div>`;

  it("is ticked once its sign is another than at first", () => {
    const look = frame("api-permissions");
    expect(look("dynamics-scope", row("ikke valgt")).verdict).toBe("open");
    expect(look("dynamics-scope", row("valgt")).verdict).toBe("right");
    expect(look("dynamics-scope", row("ikke valgt")).verdict).toBe("open");
  });

  it("is open again when its pane was closed between", () => {
    const look = frame("api-permissions");
    look("dynamics-scope", row("ikke valgt"));
    look("dynamics-scope", "<h2>Configured permissions</h2>");
    expect(look("dynamics-scope", row("valgt")).verdict).toBe("open");
  });
});

describe("a list of lives in which the wanted one is not allowed", () => {
  const pane = (options: readonly string[], open = true) => `
    <div role="dialog" aria-label="Add a client secret"><div role="combobox" aria-label="Expires">90 days (3 months)</div></div>
    <div role="listbox" ${open ? "" : "hidden"}>${options.map((text) => `<div role="option">${text}</div>`).join("")}</div>
    <div role="listbox"><div role="option">1000 rows</div></div>`;
  const look = (html: string) => frame("credentials")("secret-expiry", html).ringed;

  it("has the ring on the longest that is left, and on the field while it is closed", () => {
    const lives = ["90 days (3 months)", "180 days (6 months)", "30 days", "Custom"];
    expect(look(pane(lives))).toBe("180 days (6 months)");
    expect(look(pane(lives, false))).toBeNull();
    expect(look(pane(["10", "25", "50"]))).toBeNull();
  });
});
