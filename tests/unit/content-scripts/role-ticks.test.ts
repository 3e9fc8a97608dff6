import { describe, expect, it } from "vitest";
import { createMemory } from "../../../content-scripts/locate/pass.ts";
import { guideContext } from "./look.ts";
import { frame } from "./looking-frame.ts";

const { roles } = guideContext.settings;
const others = ["AI Builder User", "Bot Contributor", "Sales, Enterprise app access"];

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
