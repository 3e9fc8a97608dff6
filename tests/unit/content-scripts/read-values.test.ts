import { describe, expect, it } from "vitest";
import { readPage } from "../../../content-scripts/read/read-page.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import { environment, reactAppOverview, tenantOverview } from "./fixtures/fluent.ts";
import * as ko from "./fixtures/knockout.ts";
import { english, german, japanese } from "./fixtures/texts.ts";
import { passOf, stage } from "./look.ts";
import { read } from "./read.ts";

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
