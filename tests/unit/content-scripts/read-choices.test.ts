import { describe, expect, it } from "vitest";
import { shownBy } from "../../../content-scripts/read/controls.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import { applicationUsers } from "./fixtures/fluent.ts";
import * as ko from "./fixtures/knockout.ts";
import { english, german, japanese } from "./fixtures/texts.ts";
import { stage } from "./look.ts";
import { read } from "./read.ts";

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
