import { describe, expect, it } from "vitest";
import { locate } from "../../../content-scripts/locate/locate.ts";
import { readPage } from "../../../content-scripts/read/read-page.ts";
import { judgeCapture } from "../../../src/guide/capture/judge.ts";
import { findTarget } from "../../../src/guide/pages/index.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import * as ko from "./fixtures/knockout.ts";
import { english } from "./fixtures/texts.ts";
import { guideContext, passOf, placeOf, stage } from "./look.ts";

const LEGACY = "k/3=abcdefghijklmnopqrstuvwxyz[]01";

function look(page: PageId, html: string) {
  const { document } = stage(html, "en");
  return passOf(document, { name: page, page, lang: "en", html, appId: ko.APP });
}

/** What becomes of each value of a page. */
function verdicts(page: PageId, html: string): readonly string[] {
  return readPage(page, look(page, html)).captures.map(({ candidate }) => {
    const place = placeOf(page, ko.APP);
    const verdict = judgeCapture({ ...candidate, from: "page", place }, guideContext);
    return `${candidate.key} ${verdict.verdict}`;
  });
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => `
  <table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr></thead>
  <tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`;
const survey = table(["Topic", "Value"], [["production", ko.SECRET]]);
const secrets = (value: string) =>
  table(["Description", "Expires", "Value", "Secret ID"], [["production", "11/25/2028", value, ko.OBJECT]]);

/** Everything that can lie over a page, in both toolkits and in plain markup. */
const overlays: readonly (readonly [string, (inner: string) => string])[] = [
  ["a dialog", (inner) => `<div role="dialog">${inner}</div>`],
  ["an alert dialog", (inner) => `<div role="alertdialog">${inner}</div>`],
  ["a dialog element", (inner) => `<dialog open>${inner}</dialog>`],
  ["a modal of plain elements", (inner) => `<div aria-modal="true">${inner}</div>`],
  ["a pane of Knockout", (inner) => `<div class="fxs-contextpane">${inner}</div>`],
  ["a panel of Fluent", (inner) => `<div class="ms-Panel">${inner}</div>`],
  ["a callout", (inner) => `<div class="ms-Callout">${inner}</div>`],
  ["a popover", (inner) => `<div popover="manual">${inner}</div>`],
  ["a tooltip", (inner) => `<div role="tooltip">${inner}</div>`],
  ["a box that stays where it is", (inner) => `<div style="position:fixed;bottom:0">${inner}</div>`],
  ["a part of such a box", (inner) => `<section style="position:fixed"><div>${inner}</div></section>`],
];

describe("a value that lies over the page", () => {
  it.each(overlays)("is never taken and ticks nothing: %s", (_, around) => {
    for (const inner of [survey, secrets(ko.SECRET)]) {
      const html = `<h2>TextUs | Certificates & secrets</h2>${around(inner)}`;
      expect(verdicts("credentials", html)).toEqual([]);
      const { facts } = readPage("credentials", look("credentials", html));
      expect(facts.filter(({ kind }) => kind === "row")).toEqual([]);
      const target = findTarget("credentials.secret-value");
      expect(target && locate(target, look("credentials", html)).element).toBeNull();
    }
  });

  it.each(overlays)("is no id and no address either: %s", (_, around) => {
    const item = (label: string, value: string): string =>
      `<div><label>${label}</label><span>${value}</span></div>`;
    expect(
      verdicts(
        "app-overview",
        around(item("Application (client) ID", ko.APP) + item("Directory (tenant) ID", ko.TENANT)),
      ),
    ).toEqual([]);
    expect(verdicts("tenant-overview", around(item("Tenant ID", ko.TENANT)))).toEqual([]);
    expect(verdicts("environment", around(item("Environment URL", "contoso.crm4.dynamics.com")))).toEqual([]);
  });

  it("does not stand in the way of the value in the list below it", () => {
    const html = `${ko.credentials(english, { secret: "shown" })}<div role="dialog">${survey}</div>`;
    expect(verdicts("credentials", html)).toEqual(["clientSecret accepted"]);
  });
});

describe("a secret in a table of the page", () => {
  it("is taken from the list that has a column Secret ID, in every kind of table", () => {
    expect(verdicts("credentials", secrets(ko.SECRET))).toEqual(["clientSecret accepted"]);
    const cells = (texts: readonly string[]) =>
      texts.map((text) => `<div><span>${text}</span></div>`).join("");
    const plain = `<div><div>${cells(["Description", "Expires", "Value", "Secret ID"])}</div>
      <section><div>${cells(["production", "11/25/2028", ko.SECRET, ko.OBJECT])}</div></section></div>`;
    expect(verdicts("credentials", plain)).toEqual(["clientSecret accepted"]);
    const split = `<div role="grid"><table><tr><th>Description</th><th>Value</th><th>Secret ID</th></tr></table>
      <table><tr><td>production</td><td>${ko.SECRET}</td><td>${ko.OBJECT}</td></tr></table></div>`;
    expect(verdicts("credentials", split)).toEqual(["clientSecret accepted"]);
  });

  it.each([
    ["two columns", survey],
    [
      "a column of the same name",
      table(["Topic", "Value", "Correlation ID"], [["production", ko.SECRET, ko.OBJECT]]),
    ],
    ["no headings", table([], [["production", ko.SECRET, ko.OBJECT]])],
  ])("is asked about anywhere else: %s", (_, html) => {
    expect(verdicts("credentials", html)).toEqual(["clientSecret ask"]);
  });

  it.each([
    ["two columns", survey],
    [
      "two columns of plain elements",
      "<div><div><b>Topic</b><b>Value</b></div><div><i>production</i><i>SECRET</i></div></div>",
    ],
    [
      "a column of another name",
      table(["Description", "Value", "Correlation ID"], [["production", ko.SECRET, ko.OBJECT]]),
    ],
  ])("ticks nothing and gets no ring in a table without Secret ID: %s", (_, html) => {
    const page = html.replace("SECRET", ko.SECRET);
    const { facts, secretIsMasked } = readPage("credentials", look("credentials", page));
    expect(facts.filter((fact) => fact.kind === "row" && fact.there)).toEqual([]);
    expect(secretIsMasked).toBe(false);
    const target = findTarget("credentials.secret-value");
    expect(target && locate(target, look("credentials", page)).element).toBeNull();
    const masked = page.replace(ko.SECRET, "abc*****************");
    expect(readPage("credentials", look("credentials", masked)).secretIsMasked).toBe(false);
  });

  it("ticks its row and gets the ring in the list with Secret ID", () => {
    const pass = look("credentials", secrets(ko.SECRET));
    const { facts } = readPage("credentials", pass);
    expect(facts.filter(({ kind }) => kind === "row")).toEqual([{ kind: "row", row: "secret", there: true }]);
    const target = findTarget("credentials.secret-value");
    expect(target && locate(target, pass).element?.textContent).toBe(ko.SECRET);
  });

  it("of before 2021 is asked about under Value, and is no secret anywhere else", () => {
    expect(verdicts("credentials", secrets(LEGACY))).toEqual(["clientSecret ask"]);
    const elsewhere = table(
      ["Description", "Expires", "Value", "Secret ID"],
      [[LEGACY, LEGACY, "Xy1*****************", LEGACY]],
    );
    expect(verdicts("credentials", elsewhere)).toEqual([]);
    expect(verdicts("credentials", table(["Topic", "Value"], [["production", LEGACY]]))).toEqual([]);
    expect(verdicts("credentials", `<div role="dialog">${secrets(LEGACY)}</div>`)).toEqual([]);
  });
});

describe("a page of another tenant", () => {
  const ours = "11111111-1111-4111-8111-111111111111";
  const other = "22222222-2222-4222-8222-222222222222";
  const at = (tenantId: string | null, page: PageId, html: string) =>
    passOf(
      stage(html, "en").document,
      { name: page, page, lang: "en", html },
      { place: { ...placeOf(page, ko.APP), tenantId }, guide: { ...guideContext, tenantId: ours } },
    );

  it.each([
    ["app-list.new-registration", "app-list", '<div role="toolbar"><button>New registration</button></div>'],
    ["register.submit", "register", '<button type="submit">Register</button>'],
    ["credentials.new-secret", "credentials", '<div role="toolbar"><button>New client secret</button></div>'],
  ] as const)("gets no ring: %s", (id, page, html) => {
    const target = findTarget(id);
    const state = (tenantId: string | null) =>
      target && locate(target, at(tenantId, page, html)).report.state;
    expect(state(other)).toBe("absent");
    expect(state(ours)).toBe("found");
    expect(state(null)).toBe("found");
  });

  it("ticks nothing", () => {
    const html = secrets(ko.SECRET);
    const rows = (tenantId: string) =>
      readPage("credentials", at(tenantId, "credentials", html)).facts.filter(({ kind }) => kind === "row");
    expect(rows(other)).toEqual([]);
    expect(rows(ours)).toHaveLength(1);
  });
});
