import { describe, expect, it } from "vitest";
import { frameLanguage } from "../../../content-scripts/read/frame-language.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import * as ko from "./fixtures/knockout.ts";
import { english, german, japanese } from "./fixtures/texts.ts";
import { stage } from "./look.ts";
import { read } from "./read.ts";

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
