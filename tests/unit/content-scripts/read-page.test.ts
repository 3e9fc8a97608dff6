import { describe, expect, it } from "vitest";
import { shownBy } from "../../../content-scripts/read/controls.ts";
import { frameLanguage } from "../../../content-scripts/read/frame-language.ts";
import { readPage } from "../../../content-scripts/read/read-page.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import { applicationUsers, environment, reactAppOverview, tenantOverview } from "./fixtures/fluent.ts";
import * as ko from "./fixtures/knockout.ts";
import { english, german, japanese } from "./fixtures/texts.ts";
import { passOf, stage } from "./look.ts";

function read(
  page: PageId,
  html: string,
  lang = "en",
  change: (document: Document) => void = () => {},
  appId = ko.APP,
) {
  const { document } = stage(html, lang);
  change(document);
  return readPage(page, passOf(document, { name: page, page, lang, html, appId }));
}

const values = (page: PageId, html: string, lang = "en") =>
  read(page, html, lang).captures.map(({ candidate }) => [candidate.key, candidate.text]);

describe("values that a page shows", () => {
  it.each([english, german, japanese])("are the client and tenant IDs of an app's overview ($lang)", (t) => {
    const expected = [
      ["clientId", ko.APP],
      ["tenantId", ko.TENANT],
    ];
    expect(values("app-overview", ko.appOverview(t), t.lang)).toEqual(expected);
    expect(values("app-overview", reactAppOverview(t), t.lang)).toEqual(expected);
  });

  it("come with the name of the app", () => {
    const [client] = read("app-overview", ko.appOverview(english)).captures;
    expect(client?.candidate.appName).toBe("TextUs");
  });

  it("come with the name of the app where each value stands in a field to copy it from", () => {
    const item = (label: string, value: string) =>
      `<div><label>${label}</label><div><input readonly value="${value}"><button>Copy</button></div></div>`;
    const { captures } = read(
      "app-overview",
      item("Display name", "TextUs") +
        item("Client credentials", "0 certificate, 0 secret") +
        item("Object ID", ko.OBJECT) +
        item("Application (client) ID", ko.APP),
    );
    expect(captures.map(({ candidate }) => [candidate.key, candidate.text, candidate.appName])).toEqual([
      ["clientId", ko.APP, "TextUs"],
    ]);
  });

  it("are the tenant ID of the tenant's overview and the address of an environment", () => {
    expect(values("tenant-overview", tenantOverview("Tenant ID"))).toEqual([["tenantId", ko.TENANT]]);
    expect(values("environment", environment)).toEqual([["dynamicsUrl", "contoso.crm4.dynamics.com"]]);
  });

  it.each([english, german, japanese])("are the Value of a secret, never its ID ($lang)", (t) => {
    const { captures } = read("credentials", ko.credentials(t, { secret: "shown" }), t.lang);
    expect(captures.map(({ candidate }) => [candidate.key, candidate.text, candidate.rowName])).toEqual([
      ["clientSecret", ko.SECRET, "production"],
    ]);
  });

  it("are both of two secrets, each with its description", () => {
    const { captures } = read("credentials", ko.credentials(english, { secret: "two" }));
    expect(captures.map(({ candidate }) => [candidate.rowName, candidate.alike])).toEqual([
      ["other", 2],
      // The guide's own is one alone among those of its name.
      ["production", 1],
    ]);
  });

  it("are counted when two rows have the guide's own description", () => {
    const html = ko.credentials(english, { secret: "two" }).replaceAll(">other<", ">production<");
    const { captures } = read("credentials", html.replaceAll('"other"', '"production"'));
    expect(captures.map(({ candidate }) => [candidate.rowName, candidate.alike])).toEqual([
      ["production", 2],
      ["production", 2],
    ]);
  });

  it("are none when the secret is masked, which is said", () => {
    const reading = read("credentials", ko.credentials(english, { secret: "masked" }));
    expect(reading.captures).toEqual([]);
    expect(reading.secretIsMasked).toBe(true);
    expect(read("credentials", ko.credentials(english, { secret: "shown" })).secretIsMasked).toBe(false);
  });

  it("are none when a text of that form stands outside of a list, or in our own card", () => {
    expect(values("credentials", `<p>${ko.SECRET}</p>`)).toEqual([]);
    const { document } = stage(`<div id="own">${ko.credentials(english, { secret: "shown" })}</div>`, "en");
    const one = { name: "", page: "credentials", lang: "en", html: "" } as const;
    expect(
      readPage("credentials", passOf(document, one, { own: document.querySelector("#own") })).captures,
    ).toEqual([]);
  });

  it("are none in a column that is known to be another one's", () => {
    const html = ko.credentials({ ...english, value: "Comment" }, { secret: "shown" });
    expect(values("credentials", html)).toEqual([]);
  });
});

const choice = (
  page: PageId,
  name: string,
  html: string,
  change?: (document: Document) => void,
  lang = "en",
) => read(page, html, lang, change).facts.find((fact) => fact.kind === "choice" && fact.choice === name);

describe("choices that have to be exact", () => {
  it("read the name as it was typed", () => {
    const type = (text: string) => (document: Document) => {
      const input = document.querySelector<HTMLInputElement>(".azc-textBox input");
      if (input) input.value = text;
    };
    const html = ko.registerDropDown(english);
    expect(choice("register", "application-name", html)).toMatchObject({ verdict: "open" });
    expect(choice("register", "application-name", html, type("TextUs"))).toMatchObject({ verdict: "right" });
    expect(choice("register", "application-name", html, type("TextUS"))).toMatchObject({
      verdict: "wrong",
      found: "TextUS",
    });
  });

  it.each([english, german, japanese])("know the single tenant in either form ($lang)", (t) => {
    for (const html of [ko.registerDropDown(t), ko.registerRadios(t)]) {
      expect(choice("register", "account-type", html, undefined, t.lang)).toMatchObject({ verdict: "right" });
    }
  });

  it("name another account type", () => {
    const html = ko.registerDropDown({ ...english, singleTenant: "Multiple Entra ID tenants" });
    expect(choice("register", "account-type", html)).toMatchObject({
      verdict: "wrong",
      found: "Multiple Entra ID tenants",
    });
    const radios = (document: Document) => {
      const [first, second] = document.querySelectorAll('[role="radio"]');
      first?.setAttribute("aria-checked", "false");
      second?.setAttribute("aria-checked", "true");
    };
    expect(choice("register", "account-type", ko.registerRadios(english), radios)).toMatchObject({
      verdict: "wrong",
    });
  });

  it.each([
    ["730 days (24 months)", "right"],
    ["730 天(24 个月)", "right"],
    ["24 months", "right"],
    ["Recommended: 180 days (6 months)", "wrong"],
    ["545 days (18 months)", "wrong"],
    ["365 days (12 months)", "wrong"],
    ["12 months", "wrong"],
    ["Custom", "unreadable"],
  ])("take %s as %s", (text, verdict) => {
    const change = (document: Document) => {
      const shown = document.querySelector('[role="combobox"] span');
      if (shown) shown.textContent = text;
    };
    expect(
      choice("credentials", "secret-expiry", ko.credentials(english, { pane: true }), change),
    ).toMatchObject({ verdict });
  });

  it("tell Delegated from Application permissions", () => {
    const html = ko.apiPermissions(english, { pane: "list" });
    const swap = (document: Document) => {
      for (const radio of document.querySelectorAll('[role="radio"]')) {
        radio.setAttribute("aria-checked", String(radio.getAttribute("aria-checked") !== "true"));
      }
    };
    expect(choice("api-permissions", "permission-kind", html)).toMatchObject({ verdict: "right" });
    expect(choice("api-permissions", "permission-kind", html, swap)).toMatchObject({ verdict: "wrong" });
    const kinds = ko.apiPermissions(english, { pane: "kinds" });
    expect(choice("api-permissions", "permission-kind", kinds)).toMatchObject({ verdict: "open" });
  });

  it("take an account type in unknown words for the single tenant when it names the tenant", () => {
    const type = (singleTenant: string) =>
      choice("register", "account-type", ko.registerDropDown({ ...english, singleTenant }));
    expect(type("Kun denne mappe (Contoso)")).toMatchObject({ verdict: "right" });
    expect(type("Flere mapper")).toMatchObject({ verdict: "unreadable" });
  });

  it.each([
    ["Directory.ReadWrite", "right"],
    ["directory.readwrite.all", "right"],
    ["Mail", "open"],
    ["D", "open"],
  ])("take a part of the permission's name in the filter: %s", (text, verdict) => {
    const html = ko.apiPermissions(english, { pane: "list" });
    const type = (document: Document) => {
      const input = document.querySelector<HTMLInputElement>('input[placeholder^="Start"]');
      if (input) input.value = text;
    };
    expect(choice("api-permissions", "permission-filter", html, type)).toMatchObject({ verdict });
  });

  it("name a role that is too much at once, and do not say that one is missing before all were seen", () => {
    const tick =
      (...names: readonly string[]) =>
      (document: Document) => {
        for (const label of document.querySelectorAll("label")) {
          const input = label.querySelector("input");
          if (input) input.checked = names.includes(label.textContent ?? "");
        }
      };
    const html = applicationUsers({ panel: "roles" });
    expect(choice("application-users", "security-roles", html)).toMatchObject({ verdict: "open" });
    expect(choice("application-users", "security-roles", html, tick("Basic User"))).toMatchObject({
      verdict: "open",
    });
    expect(
      choice("application-users", "security-roles", html, tick("Basic User", "Sales, Enterprise app access")),
    ).toMatchObject({ verdict: "wrong", extra: ["Sales, Enterprise app access"] });
  });
});

describe("what a drop-down shows", () => {
  const shown = (html: string) => {
    const { document } = stage(`<div id="field" role="combobox">${html}</div>`, "en");
    const field = document.querySelector("#field");
    return field === null ? null : shownBy(field).shown;
  };

  it("is its text alone, without arrow, icon or open list", () => {
    const arrow = '<span aria-hidden="true">⌄</span>';
    expect(shown(`180 days (6 months)${arrow}`)).toBe("180 days (6 months)");
    expect(shown("180 days (6 months) ⌄")).toBe("180 days (6 months)");
    expect(shown('<i>\uE70D</i><span>contoso</span><div role="listbox">other</div>')).toBe("contoso");
    expect(shown('<input value="730 天(24 个月)"><div>▾</div>')).toBe("730 天(24 个月)");
  });

  it("is nothing while nothing is chosen", () => {
    expect(shown('<span aria-hidden="true">⌄</span>')).toBeNull();
    expect(shown("<div>▾</div>")).toBeNull();
  });
});

describe("the tenant's name", () => {
  const names = (html: string, lang = "en") =>
    read("tenant-overview", html, lang, () => {}).facts.flatMap((fact) =>
      fact.kind === "name" ? fact.name : [],
    );

  it.each([
    [
      "a list of properties",
      "<div><div><label>Name</label><span>Contoso</span></div><div><label>Tenant ID</label><span>ID</span></div></div>",
      "en",
    ],
    ["a list of terms", "<dl><dt>Name</dt><dd>Contoso</dd><dt>Mandanten-ID</dt><dd>ID</dd></dl>", "de"],
    [
      "a table",
      "<table><tr><td>名前</td><td>Contoso</td></tr><tr><td>テナント ID</td><td>ID</td></tr></table>",
      "ja",
    ],
  ])("is read from %s", (_, html, lang) => {
    expect(names(html.replace("ID</", `${ko.TENANT}</`), lang)).toEqual(["Contoso"]);
  });

  it.each([
    ["a dialog", '<div role="dialog"><label>Name</label><span>Contoso</span></div>'],
    [
      "labels that stand together",
      "<div><div><b>Name</b><b>Tenant ID</b></div><div><i>Contoso</i></div></div>",
    ],
    ["two of them", "<p><b>Name</b><i>Contoso</i></p><p><b>Name</b><i>Fabrikam</i></p>"],
    ["an id", `<p><b>Name</b><i>${ko.TENANT}</i></p>`],
  ])("is not read from %s", (_, html) => {
    expect(names(html)).toEqual([]);
  });
});

describe("rows that show that something was done", () => {
  const rows = (page: PageId, html: string, lang = "en", appId = ko.APP) =>
    read(page, html, lang, () => {}, appId).facts.filter(({ kind }) => kind === "row");

  const permission = (scope: string, state: string): string =>
    `<div class="row"><span>${scope}</span><span>Delegated</span><span>${state}</span></div>`;
  const plain = (state: string): string =>
    ["user_impersonation", "Directory.ReadWrite.All", "User.Read"]
      .map((one) => permission(one, state))
      .join("");

  it.each([
    ["Granted for Contoso", true],
    ["Not granted for Contoso", false],
  ] as const)("are permissions of plain elements, with their consent: %s", (state, granted) => {
    const html = `<h2>Configured permissions</h2><div class="list">${plain(state)}</div>`;
    expect(rows("api-permissions", html)).toEqual([
      { kind: "row", row: "permission:dynamics", there: true, granted },
      { kind: "row", row: "permission:graph", there: true, granted },
    ]);
  });

  it.each([
    ["a pane that offers them", (inner: string) => `<div><h2>Request API permissions</h2>${inner}</div>`],
    ["a dialog", (inner: string) => `<div role="dialog">${inner}</div>`],
    ["a box over the page", (inner: string) => `<div style="position:fixed">${inner}</div>`],
  ])("are none of plain elements in %s", (_, around) => {
    expect(rows("api-permissions", around(plain("Granted for Contoso")))).toEqual([]);
  });

  it("are none of names beside boxes", () => {
    const html = `<div><input type="checkbox"><span>user_impersonation</span><span>Delegated</span></div>`;
    expect(rows("api-permissions", html)).toEqual([]);
  });

  it.each([
    `<div role="grid"><div role="row"><div role="gridcell"><div role="checkbox" aria-checked="false"></div></div><div role="gridcell"># TextUs</div><div role="gridcell">${ko.APP}</div></div></div>`,
    `<table><tr><td><input type="checkbox"></td><td><a href="#u">TextUs</a></td><td>${ko.APP}</td></tr></table>`,
    `<div><div><b># TextUs</b><i>${ko.APP}</i></div><div><b># Other</b><i>${ko.OBJECT}</i></div></div>`,
  ])("are an application user in a list with boxes and in one of plain elements", (html) => {
    expect(rows("application-users", html)).toEqual([{ kind: "row", row: "application-user", there: true }]);
  });

  it.each([
    `<table><tr><td><input type="radio"></td><td>TextUs</td><td>${ko.APP}</td></tr></table>`,
    `<div><div><b>TextUs</b><i>${ko.OBJECT}</i></div></div>`,
    `<div role="dialog"><div><b>TextUs</b><i>${ko.APP}</i></div></div>`,
  ])("are no application user where apps are offered", (html) => {
    expect(rows("application-users", html)).toEqual([]);
  });

  it("are a secret's while it can be read: one that is masked has to be made anew", () => {
    for (const [secret, there] of [
      ["shown", true],
      ["two", true],
      ["masked", false],
    ] as const) {
      expect(rows("credentials", ko.credentials(english, { secret }))).toEqual([
        { kind: "row", row: "secret", there },
      ]);
    }
    expect(rows("credentials", ko.credentials(english))).toEqual([]);
  });

  const all = (status: string): readonly (readonly [string, string, string])[] => [
    ["user_impersonation", "Delegated", status],
    ["Directory.ReadWrite.All", "Delegated", status],
    ["User.Read", "Delegated", status],
  ];

  it.each([
    [english, "Granted for Contoso", true],
    [english, "Not granted for Contoso", false],
    [english, "", null],
    [german, "Für Contoso gewährt", true],
    [japanese, "Contoso に付与されました", true],
  ] as const)("are permissions with their consent ($lang: %s)", (t, status, granted) => {
    expect(rows("api-permissions", ko.apiPermissions(t, { rows: all(status) }), t.lang)).toEqual([
      { kind: "row", row: "permission:dynamics", there: true, granted },
      { kind: "row", row: "permission:graph", there: true, granted },
    ]);
  });

  it("are not there when a scope is an application permission, another app's, or only offered in the pane", () => {
    const application = all("Granted for Contoso").map(
      ([name, , status]) => [name, "Application", status] as const,
    );
    expect(rows("api-permissions", ko.apiPermissions(english, { rows: application }))).toMatchObject([
      { there: false },
      { there: false },
    ]);
    const granted = ko.apiPermissions(english, { rows: all("Granted for Contoso") });
    const other = "7e87a500-0000-4000-8000-0000000001d0";
    expect(rows("api-permissions", granted)).toMatchObject([{ there: true }, { there: true }]);
    expect(rows("api-permissions", granted, "en", other)).toEqual([]);
    const offered = ko.apiPermissions(english, { rows: [["User.Read", "Delegated", ""]], pane: "list" });
    expect(rows("api-permissions", offered)).toEqual([]);
  });
});

describe("language of a frame", () => {
  it("is its URL's, else its document's", () => {
    const { document } = stage("", "de-DE");
    expect(
      frameLanguage(document, "https://sandbox-1.reactblade.portal.azure.net/React/Index?l=ja.ja-jp"),
    ).toBe("ja");
    expect(frameLanguage(document, "https://entra.microsoft.com/")).toBe("de-DE");
    expect(frameLanguage(stage("", "").document, "about:blank")).toBeNull();
  });
});
