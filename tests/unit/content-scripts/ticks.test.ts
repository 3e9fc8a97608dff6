import { describe, expect, it } from "vitest";
import { createMemory, createPass, type LookMemory } from "../../../content-scripts/locate/pass.ts";
import { readPage } from "../../../content-scripts/read/read-page.ts";
import { touch } from "../../../content-scripts/read/ticks.ts";
import type { ChoiceFact } from "../../../src/guide/fact.ts";
import type { ChoiceId } from "../../../src/guide/ids.ts";
import { targets } from "../../../src/guide/pages/index.ts";
import { portalWords } from "../../../src/guide/portal-words/languages.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import { guideContext, placeOf, stage } from "./look.ts";

const { roles } = guideContext.settings;
const others = ["AI Builder User", "Bot Contributor", "Sales, Enterprise app access"];

/** One frame that looks again and again at what a page shows. */
function frame(page: PageId, language = "en", memory: LookMemory = createMemory()) {
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
    const [instead] = [...memory.instead.values()];
    const ringed = (instead?.textContent || instead?.id) ?? null;
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

describe("saved roles", () => {
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
    [
      "lines with the heading and its button before them",
      (names) =>
        `<div><p>Security roles <button aria-label="Edit security roles">✎</button></p>${lines("p", names)}<p>More about roles</p></div>`,
    ],
    [
      "lines in the panel itself",
      (names) => `<div>App</div><div>TextUs</div><div>Security roles</div>${lines("div", names)}`,
    ],
    ["one line", (names) => `<div>${names.join(", ")}</div>`],
    ["one line of Japan", (names) => `<div>${names.join("、")}</div>`],
  ];

  it.each(forms)("are read from %s, with one too many", (_, form) => {
    const read = (names: readonly string[]) =>
      frame("application-users")("security-roles", saved(form(names)));
    expect(read(roles)).toMatchObject({ verdict: "right" });
    const more = [...roles.slice(0, 2), "Bot Contributor", ...roles.slice(2)];
    expect(read(more)).toMatchObject({ verdict: "wrong" });
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

describe("roles that were right when they were saved", () => {
  const list = (ticked: readonly string[]) =>
    panel(
      `<div role="list">${[...roles, ...others]
        .map(
          (name) =>
            `<div role="listitem"><input type="checkbox" ${ticked.includes(name) ? "checked" : ""}>${name}</div>`,
        )
        .join("")}</div>`,
    );
  const areas = ["<p>6 roles selected</p>", "<p>Basic User, +5</p>", "<p>Roller</p>"];

  it.each(areas)("are right after Save, whatever the panel says of them: %s", (area) => {
    const memory = createMemory();
    const look = frame("application-users", "en", memory);
    expect(look("security-roles", list(roles)).verdict).toBe("right");
    memory.isSaved = true;
    expect(look("security-roles", saved(area)).verdict).toBe("right");
    expect(look("security-roles", saved(area)).verdict).toBe("right");
    // Opened again.
    expect(look("security-roles", list(roles.slice(1))).verdict).not.toBe("right");
    memory.isSaved = false;
    expect(look("security-roles", saved(area)).verdict).not.toBe("right");
  });

  it.each(areas)("are not without Save, nor where one was missing or too many: %s", (area) => {
    for (const [ticked, isSaved] of [
      [roles, false],
      [roles.slice(1), true],
      [[...roles, "Bot Contributor"], true],
    ] as const) {
      const memory = createMemory();
      const look = frame("application-users", "en", memory);
      look("security-roles", list(ticked));
      memory.isSaved = isSaved;
      expect(look("security-roles", saved(area)).verdict).not.toBe("right");
    }
  });
});

describe("a row whose tick is only a class or a style", () => {
  const permission = (row: string) => `
    <div class="fxs-contextpane"><h2>Request API permissions</h2>${row}<button>Add permissions</button></div>`;
  const forms: readonly (readonly [string, (on: boolean) => string])[] = [
    [
      "a class of row and box",
      (on) =>
        `<div role="row" class="row ${on ? "selected" : ""}"><span class="cb ${on ? "on" : ""}"></span><label>user_impersonation</label></div>`,
    ],
    [
      "a cell's own data",
      (on) =>
        `<div role="grid"><div role="row"><div role="gridcell"><i data-state="${on ? "checked" : "unchecked"}"></i></div><div role="gridcell">user_impersonation</div></div></div>`,
    ],
    [
      "a style",
      (on) =>
        `<ul><li><b style="background:${on ? "blue" : "white"}"></b><span>user_impersonation</span></li></ul>`,
    ],
  ];

  it.each(forms)("is ticked once it was clicked and looks otherwise: %s", (_, row) => {
    const memory = createMemory();
    const look = frame("api-permissions", "en", memory);
    const verdict = (on: boolean) => look("dynamics-scope", permission(row(on))).verdict;
    expect(verdict(false)).toBe("open");
    // The pointer goes over it.
    expect(verdict(true)).toBe("open");
    expect(verdict(false)).toBe("open");
    const { document } = stage(permission(row(false)), "en");
    const inRow = [...document.querySelectorAll("*")].find(
      ({ textContent }) => textContent === "user_impersonation",
    );
    if (inRow) touch(inRow, memory);
    expect(verdict(true)).toBe("right");
    expect(verdict(false)).toBe("open");
  });

  it("can't be read when it was clicked and nothing tells", () => {
    const memory = createMemory();
    const look = frame("api-permissions", "en", memory);
    const html = permission('<div role="row"><label>user_impersonation</label></div>');
    expect(look("dynamics-scope", html).verdict).toBe("open");
    memory.touched.add("user_impersonation");
    expect(look("dynamics-scope", html).verdict).toBe("unreadable");
  });

  it("takes no typing for a click", () => {
    const memory = createMemory();
    const look = frame("api-permissions", "en", memory);
    const html = permission(
      '<input id="filter"><div role="row" class="a"><label>user_impersonation</label></div>',
    );
    look("dynamics-scope", html);
    const { document } = stage(html, "en");
    const field = document.querySelector("#filter");
    if (field) touch(field, memory);
    expect(memory.touched.size).toBe(0);
  });
});

describe("a business unit that stands beside its field", () => {
  const panelOf = (field: string) =>
    `<div role="dialog" aria-label="Create a new app user"><label id="bu">Business unit</label>${field}</div>`;
  const read = (field: string) => frame("application-users")("business-unit", panelOf(field));

  it.each([
    '<div class="picker"><span class="tag">contoso</span><input role="combobox" aria-labelledby="bu"></div>',
    '<div><div class="ms-BasePicker-text"><span class="ms-TagItem chip"><span>contoso</span><button aria-hidden="true">x</button></span><input role="combobox" aria-labelledby="bu"></div></div>',
  ])("is read from a tag", (field) => {
    expect(read(field)).toMatchObject({ verdict: "right", found: "contoso" });
  });

  it.each([
    '<div><input role="combobox" aria-labelledby="bu"></div>',
    '<div class="picker"><span class="hint">Velg</span><input role="combobox" aria-labelledby="bu"></div>',
  ])("is open without one", (field) => {
    expect(read(field).verdict).toBe("open");
  });
});

describe("a list of roles that a filter has made short", () => {
  const filtered = (typed: string, rows: string) =>
    panel(`<div><input id="filter" value="${typed}"></div><div role="list">${rows}</div>`);
  const row = (name: string, ticked: boolean) =>
    `<div role="listitem"><input type="checkbox" ${ticked ? "checked" : ""}><span>${name}</span></div>`;
  const ringed = (typed: string, rows: string): string | null =>
    frame("application-users")("security-roles", filtered(typed, rows)).ringed;
  const rest = row("Bot Contributor", false);

  it("has the ring on the row to tick, and on the filter once none is left", () => {
    const role = roles[0] ?? "";
    expect(ringed(role, row(role, false) + rest)).toBe(role);
    expect(ringed(role, row(role, true) + rest)).toBe("filter");
  });

  it("has no ring at a field of the pane beneath", () => {
    const memory = createMemory();
    const html = `<div role="dialog"><h2>Create a new app user</h2><input id="unit" value="contoso"></div>${filtered("", rest)}`;
    frame("application-users", "en", memory)("security-roles", html);
    expect([...memory.instead.values()]).toEqual([null]);
  });

  it("has no ring where neither a row nor a filter is of use", () => {
    const memory = createMemory();
    frame("application-users", "en", memory)("security-roles", filtered("", rest));
    expect([...memory.instead]).toEqual([["application-users.roles", null]]);
  });
});

describe("account types", () => {
  const tile = (name: string, more: string, isOn: boolean) =>
    `<div class="tile ${isOn ? "r1on" : ""}" style="cursor:pointer"><div><b>${name}</b></div><div>${more}</div></div>`;
  const single = "Accounts in this organizational directory only";
  const personal = "Personal Microsoft accounts only";
  const tiles = (on: string | null) =>
    `<h2>Register an application</h2><div>${tile(single, "Most common", on === single)}${tile(personal, "Skype", on === personal)}</div>`;

  it("are read from tiles that only look otherwise once they are chosen", () => {
    const memory = createMemory();
    const look = frame("register", "en", memory);
    const choose = (name: string, text: string): void => {
      const { document } = stage(tiles(name), "en");
      const clicked = [...document.querySelectorAll(".tile *")].find((one) => one.textContent === text);
      if (clicked) touch(clicked, memory);
    };
    expect(look("account-type", tiles(null)).verdict).toBe("open");
    // Not its name, but what stands beneath it in the same tile.
    choose(personal, "Skype");
    expect(look("account-type", tiles(personal)).verdict).toBe("wrong");
    choose(single, single);
    expect(look("account-type", tiles(single)).verdict).toBe("right");
  });

  it("are read from radio buttons that nothing groups", () => {
    const radio = (name: string, on: boolean) =>
      `<div><label><input type="radio" name="t" ${on ? "checked" : ""}>${name}</label></div>`;
    const verdict = (on: string) =>
      frame("register")(
        "account-type",
        `<div>${radio(single, on === single)}${radio(personal, on === personal)}</div>`,
      ).verdict;
    expect(verdict(single)).toBe("right");
    expect(verdict(personal)).toBe("wrong");
  });
});
