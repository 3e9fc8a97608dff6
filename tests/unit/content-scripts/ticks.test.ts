import { describe, expect, it } from "vitest";
import { createMemory } from "../../../content-scripts/locate/pass.ts";
import { touch } from "../../../content-scripts/read/ticks.ts";
import { stage } from "./look.ts";
import { frame } from "./looking-frame.ts";

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
