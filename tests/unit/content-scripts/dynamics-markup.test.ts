import { describe, expect, it } from "vitest";
import { locate } from "../../../content-scripts/locate/locate.ts";
import { readPage } from "../../../content-scripts/read/read-page.ts";
import { findTarget } from "../../../src/guide/pages/index.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import { passOf, stage } from "./look.ts";

const passFor = (page: PageId, html: string) =>
  passOf(stage(html, "en").document, { name: page, page, lang: "en", html });

/** Id of the element that is pointed at; null: nothing. */
function pointedAt(page: PageId, id: string, html: string): string | null {
  const target = findTarget(id);
  if (target === null) throw new Error(`no target ${id}`);
  const { element, report } = locate(target, passFor(page, html));
  return report.state === "found" ? (element?.id ?? null) : null;
}

/** Pages of Dynamics as public sources describe them, none of the sandbox's. */
describe("the list of views of the classic client", () => {
  const views = (name: string) =>
    `<span id="crmGrid_SavedNewQuerySelector" title="Select a view" tabindex="0"><span>${name}</span> <span>▾</span></span>
    <input id="crmGrid_findCriteria" title="Search for records">`;

  it("is pointed at by its id, and no longer once the right view is on show", () => {
    const at = (name: string) => pointedAt("dynamics-users", "dynamics-users.view", views(name));
    expect(at("Enabled Users")).toBe("crmGrid_SavedNewQuerySelector");
    expect(at("Application Users")).toBeNull();
  });
});

describe("a picture without a name", () => {
  const button = (id: string, more = "") => `<button id="${id}" ${more}><img alt="" src="data:,"></button>`;
  const head = (inside: string) =>
    `<div role="banner">${button("me", 'aria-label="Account manager for Contoso Admin"')}${button("waffle")}</div>
    <div data-id="form-header">${inside}<h1># TextUs</h1></div>`;
  const at = (inside: string) => pointedAt("dynamics-user", "dynamics-user.nameless-avatar", head(inside));

  it("is the button round nothing but an image in the form's head", () => {
    expect(at(button("picture"))).toBe("picture");
    expect(at(button("picture") + button("owner", 'title="Owner"'))).toBe("picture");
  });

  it("is none where two could be it, or where the button says something else", () => {
    expect(at(button("one") + button("other"))).toBeNull();
    expect(at('<button id="follow"><img alt="" src="data:,"> Follow</button>')).toBeNull();
    expect(at("")).toBeNull();
  });
});

describe("an OK that could take the picture", () => {
  const verdict = (html: string) =>
    readPage("dynamics-user", passFor("dynamics-user", html)).facts.find(
      (fact) => fact.kind === "choice" && fact.choice === "picture",
    );
  const dialog = (inside: string) => `<div role="dialog">${inside}<button id="butBegin">OK</button></div>`;

  it("shows that there is a picture where a picture can be chosen", () => {
    expect(verdict(dialog("<button>Upload Image</button>"))).toMatchObject({ verdict: "right" });
    expect(verdict(dialog('<input type="file" hidden>'))).toMatchObject({ verdict: "right" });
  });

  it("shows nothing in the dialog of the roles, which has the same button", () => {
    const roles =
      '<h1>Manage User Roles</h1><table><tr><td><input type="checkbox">Basic User</td></tr></table>';
    expect(verdict(dialog(roles))).toMatchObject({ verdict: "open" });
    expect(verdict(dialog("Do you want to deactivate the user?"))).toMatchObject({ verdict: "open" });
  });
});
