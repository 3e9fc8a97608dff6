import { describe, expect, it } from "vitest";
import { locate } from "../../../content-scripts/locate/locate.ts";
import type { Sight } from "../../../content-scripts/locate/sight.ts";
import { findTarget } from "../../../src/guide/pages/index.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import { APP, OBJECT } from "./fixtures/knockout.ts";
import { passOf, stage } from "./look.ts";

/** What is seen of a target on a page that no portal of the sandbox has. */
function see(page: PageId, id: string, html: string, lang = "en"): Sight {
  const { document } = stage(html, lang);
  const target = findTarget(id);
  if (target === null) throw new Error(`no target ${id}`);
  return locate(target, passOf(document, { name: page, page, lang, html }));
}

/** Id of the element that is pointed at; null: nothing, or nothing that shows. */
function pointedAt(...seen: Parameters<typeof see>): string | null {
  const { element, report } = see(...seen);
  return report.state === "found" ? (element?.id ?? null) : null;
}

describe("an open list of a drop-down that the page draws itself", () => {
  const pane = (options: readonly string[], style = "") => `
    <div role="dialog" aria-labelledby="t"><h2 id="t">Add a client secret</h2>
      <div role="combobox" aria-label="Expires" tabindex="0">180 days (6 months)</div></div>
    <div class="callout" style="${style}"><div role="listbox">
      ${options.map((text, at) => `<div role="option" id="o${at}"><span>✓</span><span>${text}</span></div>`).join("")}
    </div></div>`;
  const lives = ["90 days (3 months)", "365 days (12 months)", "730 days (24 months)", "Custom"];

  it("is pointed at where the right option is, even in unknown words", () => {
    expect(pointedAt("credentials", "credentials.expiry-option", pane(lives))).toBe("o2");
    const unknown = ["90 dage (3 måneder)", "730 dage (24 måneder)", "Brugerdefineret"];
    expect(pointedAt("credentials", "credentials.expiry-option", pane(unknown))).toBe("o1");
  });

  it("is not pointed at while it is closed, or where no option is right", () => {
    expect(pointedAt("credentials", "credentials.expiry-option", pane(lives, "display:none"))).toBeNull();
    expect(pointedAt("credentials", "credentials.expiry-option", pane(lives.slice(0, 2)))).toBeNull();
  });

  it("is not the browser's own list, whose options nobody sees", () => {
    const select = `<select aria-label="Expires">${lives.map((text) => `<option>${text}</option>`).join("")}</select>`;
    expect(pointedAt("credentials", "credentials.expiry-option", select)).toBeNull();
  });

  it("has the account type that names the tenant among types in unknown words", () => {
    const types = ["Flere lejere", "Kun Contoso", "Personlige konti"];
    const list = `<div role="listbox">${types.map((text, at) => `<div role="option" id="o${at}">${text}</div>`).join("")}</div>`;
    expect(pointedAt("register", "register.account-option", list)).toBe("o1");
  });
});

describe("a list in its own label", () => {
  it.each([
    ["alone", "Expires"],
    ["in an element of its own", "<span>Expires</span>"],
  ])("is found by the label's text %s, without its options", (_, text) => {
    const html = `<div role="dialog" aria-label="Add a client secret"><label>${text}
      <select id="list"><option>90 days (3 months)</option><option>730 days (24 months)</option></select></label></div>`;
    expect(pointedAt("credentials", "credentials.expires", html)).toBe("list");
  });
});

describe("a pressable element without any markup", () => {
  const kinds = (style: string) => `
    <div class="fxs-contextpane"><h2>Request API permissions</h2><div><div>
      <div id="first" style="${style}"><div>Delegated permissions</div><div>As the signed-in user.</div></div>
      <div id="second" style="${style}"><div>Application permissions</div><div>As a daemon.</div></div>
    </div></div></div>`;

  it("is recognised by its words and the hand pointer over it, as a whole", () => {
    const html = kinds("cursor:pointer");
    expect(pointedAt("api-permissions", "api-permissions.delegated", html)).toBe("first");
    expect(pointedAt("api-permissions", "api-permissions.application", html)).toBe("second");
  });

  it("is not found when there is no hand pointer, or when two are alike", () => {
    expect(pointedAt("api-permissions", "api-permissions.delegated", kinds(""))).toBeNull();
    const twice = kinds("cursor:pointer").replace("Application permissions", "Delegated permissions");
    expect(pointedAt("api-permissions", "api-permissions.delegated", twice)).toBeNull();
  });

  it("opens a group of the menu that is closed", () => {
    const menu = `<nav><div id="group" style="cursor:pointer"><span>›</span> <span>Manage</span></div>
      <div style="display:none"><div data-telemetryname="Menu-Credentials">Certificates & secrets</div></div></nav>`;
    expect(pointedAt("app-overview", "app-overview.manage", menu)).toBe("group");
    const { report } = see("app-overview", "app-overview.credentials-menu", menu);
    expect(report).toMatchObject({ state: "hidden", openFirst: "app-overview.manage" });
  });
});

describe("a permission whose row is created when its group is opened", () => {
  const pane = (tools: string, rows: string) => `
    <div class="fxs-contextpane"><h2>Request API permissions</h2>${tools}
      <div role="grid"><div role="row"><div role="columnheader">Permission</div></div>${rows}</div></div>`;
  const group = '<div role="row" id="group"><div role="gridcell">› Permissions (1)</div></div>';
  const permission =
    '<div role="row" id="row"><div role="gridcell"><label>user_impersonation</label></div></div>';
  const expandAll = '<a href="#" id="all">expand all</a>';
  const seen = (html: string) => see("api-permissions", "api-permissions.user-impersonation", html).report;

  it("is behind “Expand all”, which need not say that something is closed", () => {
    expect(seen(pane(expandAll, group))).toMatchObject({
      state: "hidden",
      openFirst: "api-permissions.expand-all",
    });
  });

  it("is behind its group's row where there is nothing else to open", () => {
    const html = pane("", group);
    expect(seen(html)).toMatchObject({ state: "hidden", openFirst: "api-permissions.dynamics-group" });
    expect(pointedAt("api-permissions", "api-permissions.dynamics-group", html)).toBe("group");
  });

  it("is not behind what is open, nor behind “Collapse all”", () => {
    const open = group.replace('<div role="gridcell">', '<div role="gridcell"><i aria-expanded="true"></i>');
    expect(seen(pane("", open)).state).toBe("absent");
    expect(seen(pane(expandAll.replace("expand", "collapse"), "")).state).toBe("absent");
    expect(seen(pane(expandAll, group + permission)).state).toBe("found");
  });
});

describe("other ways to the same end", () => {
  const hub = `<header><button aria-label="Settings" id="gear">⚙</button></header><nav><div tabindex="0" id="nav">Settings</div></nav>
    <div role="menubar"><button role="menuitem" id="settings">⚙ Settings</button></div><h2>Details</h2>`;

  it("are the environment's own Settings, not the portal's", () => {
    expect(pointedAt("environment", "environment.settings", hub)).toBe("settings");
    expect(pointedAt("environment", "environment.application-users", hub)).toBeNull();
  });

  it("are Users + permissions on the page of settings", () => {
    const groups = '<button id="product">Product</button><button id="users">› Users + permissions</button>';
    expect(pointedAt("environment", "environment.users-and-permissions", groups)).toBe("users");
  });

  it("are the list of environments, on their own page only", () => {
    const list = `<div role="grid" id="list"><div role="row"><div role="gridcell">Contoso</div></div></div>`;
    expect(pointedAt("environments", "environments.list", list)).toBe("list");
    expect(pointedAt("environment", "environments.list", list)).toBeNull();
  });

  const users = (view: string, more = "") =>
    `<h1><button id="ViewSelector_0_button"><span>${view}</span> ⌄</button></h1><input id="quickFind_text_1">${more}`;
  const views =
    '<ul class="ms-ContextualMenu-list"><li class="ms-ContextualMenu-item"><button id="option">Application Users</button></li></ul>';

  it.each([
    ["another view is on show", users("Enabled Users"), ["view", "search"]],
    ["the list of views is open", users("Enabled Users", views), ["view-option", "view", "search"]],
    ["the right view is on show", users("Application Users"), ["search"]],
  ])("are the list of views, its entry, or the search box: %s", (_, html, found) => {
    const ids = ["view-option", "view", "search"].filter(
      (id) => pointedAt("dynamics-users", `dynamics-users.${id}`, html) !== null,
    );
    expect(ids).toEqual(found);
  });

  it("are a picture's button that only its place names, and the buttons of its dialog", () => {
    const picture =
      '<div data-id="form-header"><button id="picture" data-id="entity_image_button">T</button></div>';
    expect(pointedAt("dynamics-user", "dynamics-user.avatar", picture)).toBe("picture");
    const dialog = (disabled: string) =>
      `${picture}<div role="dialog"><button id="up">Upload Image</button><button id="take" ${disabled}>Change</button></div>`;
    expect(pointedAt("dynamics-user", "dynamics-user.upload", dialog(""))).toBe("up");
    expect(pointedAt("dynamics-user", "dynamics-user.take", dialog(""))).toBe("take");
    expect(see("dynamics-user", "dynamics-user.take", dialog("disabled")).report.state).toBe("disabled");
    expect(
      pointedAt("dynamics-user", "dynamics-user.take", '<button id="change">Change</button>'),
    ).toBeNull();
    expect(pointedAt("dynamics-user", "dynamics-user.take", '<button id="butBegin">Akkoord</button>')).toBe(
      "butBegin",
    );
  });
});

describe("rows of plain elements", () => {
  const pane = (rows: string) =>
    `<div class="fxs-contextpane"><h2>Request API permissions</h2><div>${rows}</div></div>`;

  it.each([
    [
      "a label beside its box",
      (id: string, text: string) =>
        `<div id="${id}"><input type="checkbox" id="b${id}"><label for="b${id}">${text}</label></div>`,
    ],
    [
      "a label around its box",
      (id: string, text: string) =>
        `<div><label id="${id}"><input type="checkbox"><span>${text}</span></label></div>`,
    ],
    [
      "a text beside a box",
      (id: string, text: string) =>
        `<section><p id="${id}"><i role="checkbox" aria-checked="false"></i><b>${text}</b></p></section>`,
    ],
  ])("are pointed at, the wanted one alone: %s", (_, row) => {
    const html = pane(row("other", "Directory.Read.All") + row("own", "Directory.ReadWrite.All"));
    expect(pointedAt("api-permissions", "api-permissions.directory-read-write", html)).toBe("own");
    expect(
      pointedAt(
        "api-permissions",
        "api-permissions.directory-read-write",
        pane(row("other", "Directory.Read.All")),
      ),
    ).toBeNull();
  });

  it("are apps that are buttons", () => {
    const app = (id: string, name: string, appId: string) =>
      `<button id="${id}"><div>${name}</div><div>${appId}</div></button>`;
    const html = `<div role="dialog" aria-label="Add an app from Microsoft Entra ID">${app("other", "TextUs Test", OBJECT)}${app("own", "TextUs", APP)}<button>Add</button></div>`;
    expect(pointedAt("application-users", "application-users.app-row", html)).toBe("own");
  });
});

describe("Settings of an environment", () => {
  const gear =
    '<header><button id="gear">Settings</button></header><nav><a href="#s" id="menu">Settings</a></nav>';

  it.each([
    [
      "a bar of plain elements",
      '<main><div class="cmds"><button>Open</button><button id="own">Settings</button></div></main>',
    ],
    ["a toolbar", '<div role="toolbar"><button id="own">Settings</button></div>'],
  ])("is pointed at in %s, not the portal's own", (_, html) => {
    expect(pointedAt("environment", "environment.settings", gear + html)).toBe("own");
  });

  it("is nothing where only the portal's own are there", () => {
    expect(pointedAt("environment", "environment.settings", gear)).toBeNull();
    expect(
      pointedAt("environment", "environment.settings", `<div id="root">${gear}<main></main></div>`),
    ).toBeNull();
  });
});

describe("a control beside another one of the same words", () => {
  const name = (id: string, more = "") => `<div><label>Name</label><input id="${id}" ${more}></div>`;

  it("is a field that can be typed into, not one that is switched off", () => {
    const at = (other: string) => pointedAt("register", "register.name", name("own") + name("other", other));
    expect(at("disabled")).toBe("own");
    expect(at("readonly")).toBe("own");
    expect(at('aria-disabled="true"')).toBe("own");
    expect(at("")).toBeNull();
    // The button that is grey until a name is typed is the target all the same.
    const buttons = '<button id="own" disabled>Register</button><button id="other">Register</button>';
    expect(pointedAt("register", "register.submit", buttons)).toBeNull();
  });

  it.each([
    ["an aside", (inside: string) => `<aside>${inside}</aside>`],
    ["a complementary region", (inside: string) => `<div role="complementary">${inside}</div>`],
    ["a log", (inside: string) => `<div role="log"><div>${inside}</div></div>`],
  ])("is the page's own, not one in %s", (_, beside) => {
    const feed = beside(`${name("filter")}<button id="feed">Register</button>`);
    expect(pointedAt("register", "register.name", name("own") + feed)).toBe("own");
    expect(pointedAt("register", "register.submit", `<button id="own">Register</button>${feed}`)).toBe("own");
    // A blade may be such a region itself.
    expect(pointedAt("register", "register.name", beside(name("own")))).toBe("own");
  });
});

describe("account types that are tiles without roles", () => {
  const tile = (id: string, text: string) => `<div id="${id}" style="cursor:pointer"><b>${text}</b></div>`;
  const single = "Accounts in this organizational directory only";
  const form = (inside: string) => `<div><p>Supported account types</p>${inside}</div>`;
  const at = (inside: string) => pointedAt("register", "register.single-tile", form(inside));

  it("have the ring on the one of a single tenant", () => {
    expect(at(tile("many", "Multiple organizations") + tile("own", single))).toBe("own");
  });

  it("are none in a closed list, whose words nobody sees", () => {
    const list = `<div id="list" tabindex="0" style="cursor:pointer">Multiple Entra ID tenants
      <div hidden><div>${single}</div></div></div>`;
    expect(at(list)).toBeNull();
  });
});

describe("a pane whose title is in any mark-up", () => {
  const inside = '<label>Description <input id="d"></label><button id="add">Add</button>';
  const page = (pane: string) => `<h2>TextUs | Certificates & secrets</h2><input id="page">${pane}`;
  const at = (pane: string) => pointedAt("credentials", "credentials.description", page(pane));

  it.each([
    ["a plain element", `<div role="dialog"><div>Add a client secret</div>${inside}</div>`],
    [
      "the text after a button",
      `<div role="dialog"><button>✕ Close</button><b>Add a client secret</b>${inside}</div>`,
    ],
    [
      "a plain element, with a heading further down",
      `<div role="dialog"><div>Add a client secret</div>${inside}<h3>Tips</h3></div>`,
    ],
    [
      "a plain element, in a pane of plain elements",
      `<div style="position:fixed;right:0"><div><span>Add a client secret</span></div>${inside}</div>`,
    ],
  ])("is found by its first text: %s", (_, pane) => {
    expect(at(pane)).toBe("d");
  });

  it.each([
    [
      "another text comes first",
      `<div style="position:fixed"><p>News</p><p>Add a client secret</p>${inside}</div>`,
    ],
    ["its title is a button", `<div role="dialog"><button>Add a client secret</button>${inside}</div>`],
    ["it is a part of the page", `<div><div>Add a client secret</div>${inside}</div>`],
    ["it is hidden", `<div style="position:fixed;display:none"><p>Add a client secret</p>${inside}</div>`],
  ])("is none where %s", (_, pane) => {
    expect(at(pane)).toBeNull();
  });

  it.each([
    ["a plain element", "<div>Add a client secret</div>", "d"],
    ["a button", "<button>Add a client secret</button>", null],
    ["not its first text", "<p>TextUs</p><div>Add a client secret</div>", null],
  ])("is a whole frame by its first text: %s", (_, title, found) => {
    const { document } = stage(title + inside, "en");
    const target = findTarget("credentials.description");
    const one = { name: "frame", page: "credentials", lang: "en", html: "" } as const;
    const sight = target && locate(target, passOf(document, one, { isChildFrame: true }));
    expect(sight?.element?.id ?? null).toBe(found);
  });
});
