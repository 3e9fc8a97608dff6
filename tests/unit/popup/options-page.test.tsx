// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { ids, noClientId, noTenant, options } from "../../../drive/popup/contoso.ts";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import { connected } from "../../../drive/popup/finished.ts";
import * as states from "../../../drive/popup/states.ts";
import { OptionsPage } from "../../../popup/pages/options-page.tsx";
import { loadWords, speak } from "../../../popup/words/words.ts";
import type { Options } from "../../../src/contract/commands.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { partedLanguage } from "../../../src/words/parts.ts";

const clientIdLabel = "Application (client) ID of the sign-in app";
const pasteLabel = "Paste both IDs here, in any form";
const tenantLabel = "Directory (tenant) ID of your organization";

void speak(partedLanguage("en"), { vendor: "TextUs" });
beforeAll(async () => loadWords(["pages", "hand-off", "set-up"]));
afterEach(cleanup);

async function open(shown: Options, tenants: readonly string[] = []) {
  const host = createFakeHost({ options: shown, tenants });
  render(<OptionsPage host={host} recipe={textus} />);
  await screen.findByLabelText(clientIdLabel);
  return host;
}
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const save = () => {
  const form = document.querySelector("form");
  if (form) fireEvent.submit(form);
};

describe("the options", () => {
  it.each<[string, Options, string]>([
    ["nothing is set", noClientId, "Not set yet."],
    ["the tenant is missing", noTenant, "No tenant is set."],
    ["both are set", options, `Ready: you sign in to ${ids.tenant} with the app ${ids.signInApp}.`],
    ["the app came with the extension", { ...noTenant, clientIdSource: "build" }, "came with the extension"],
  ])("say what is in force when %s", async (_when, shown, sentence) => {
    await open(shown);
    expect(document.querySelector(".message")?.textContent).toContain(sentence);
  });

  it("save client id and tenant together and say so", async () => {
    const host = await open(noClientId);
    type(clientIdLabel, ids.signInApp);
    type(tenantLabel, "contoso.onmicrosoft.com");
    save();
    expect((await screen.findAllByText(/^Saved\. Open the extension/)).length).toBeGreaterThan(0);
    expect(host.asked).toEqual([
      { command: "options.set", input: { clientId: ids.signInApp, tenant: "contoso.onmicrosoft.com" } },
    ]);
  });

  it("say at the field what is wrong with it, and put the focus there", async () => {
    const host = await open(noTenant);
    host.optionsSaved = { saved: false, faults: { tenant: "same-as-client-id" } };
    type(tenantLabel, ids.signInApp);
    save();
    const fault = await screen.findByText(/^This is the Application \(client\) ID again\./);
    expect(document.activeElement).toBe(field(tenantLabel));
    expect(field(tenantLabel).getAttribute("aria-describedby")).toContain(fault.closest("p")?.id ?? "none");
  });

  it("show what a policy sets and let the other value be changed", async () => {
    const host = await open({ ...options, tenantSource: "policy", ownTenant: "" });
    expect(field(tenantLabel).disabled).toBe(true);
    expect(field(tenantLabel).value).toBe(ids.tenant);
    type(clientIdLabel, ids.client);
    save();
    await waitFor(() =>
      expect(host.asked).toEqual([{ command: "options.set", input: { clientId: ids.client, tenant: "" } }]),
    );
  });

  it("say what a policy sets to something that can't be used, and what is expected there", async () => {
    await open({
      ...options,
      policyIgnored: [
        "clientId",
        "tenantId",
        "signOutAfterMinutes",
        "handOffUrl",
        "handOffMail",
        "handOffPublicKey",
      ],
    });
    expect(screen.getByText(/policy sets a client ID that is not one.*in five groups\.$/)).toBeTruthy();
    expect(
      screen.getByText(/policy sets a tenant that is not one.*contoso\.onmicrosoft\.com\.$/),
    ).toBeTruthy();
    expect(screen.getByText(/a time to sign out that can't be used.*from 5 to 480\.$/)).toBeTruthy();
    expect(field(clientIdLabel).disabled).toBe(false);
  });

  it("show the support that a policy names, as the organization's choice, and warn of one that can't be used", async () => {
    const supportLink = "https://support.contoso.example/dynamics";
    await open({ ...options, supportLink });
    const support = screen.getByRole("region", { name: "Your organization's support" });
    expect(support.querySelector("a")?.href).toBe(supportLink);
    expect(support.textContent).toContain("Your organization sets this value");
    cleanup();
    await open({ ...options, policyIgnored: ["supportLink"] });
    expect(screen.queryByRole("region", { name: "Your organization's support" })).toBeNull();
    expect(
      screen.getByText(/sets a support page that can't be used.*without a name or password/),
    ).toBeTruthy();
  });

  it("don't lead through a registration when a policy sets both values", async () => {
    await open({ ...options, clientIdSource: "policy", tenantSource: "policy" });
    expect(field(clientIdLabel).disabled && field(tenantLabel).disabled).toBe(true);
    expect(screen.queryByRole("button", { name: "Open Microsoft Entra and guide me" })).toBeNull();
    expect(screen.queryByLabelText(pasteLabel)).toBeNull();
  });

  it("offer every way to register the app, with this browser's redirect URI, and start the guide with its task", async () => {
    const host = await open(noClientId);
    for (const way of ["With one command", "Ask an administrator", "By hand"])
      expect(screen.getByRole("button", { name: way }).getAttribute("aria-expanded")).toBe("false");
    const shown = document.body.textContent ?? "";
    expect(shown.split(options.redirectUri).length - 1).toBeGreaterThanOrEqual(4);
    fireEvent.click(screen.getByRole("button", { name: "Open Microsoft Entra and guide me" }));
    const input = { cloud: "public", task: "sign-in-app" };
    await waitFor(() => expect(host.asked[0]).toEqual({ command: "guide.turn-on", input }));
  });
});

describe("the tenant's name", () => {
  const open = async (shown: Options, more: Parameters<typeof createFakeHost>[0]) => {
    render(<OptionsPage host={createFakeHost({ options: shown, ...more })} recipe={textus} />);
    await screen.findByLabelText(clientIdLabel);
  };
  const inForce = () => document.querySelector(".message")?.textContent;
  const account = (tenantId: string, tenantName: string) => ({
    ...states.choosing,
    account: { username: "a@contoso.com", displayName: "A", tenantId, tenantName },
  });

  it("stands in place of both IDs once Microsoft has told it to whoever signed in", async () => {
    await open(options, { state: account(ids.tenant, "Contoso") });
    await waitFor(() => expect(inForce()).toBe("Ready: you sign in to Contoso."));
  });

  it("stays known from a set-up that has ended there", async () => {
    await open(options, { finished: [{ ...connected, tenantId: ids.tenant, organizationName: "Contoso" }] });
    await waitFor(() => expect(inForce()).toBe("Ready: you sign in to Contoso."));
  });

  it("is not that of another tenant, and no ID in place of a name", async () => {
    await open(options, { state: account("fab00000-0000-4000-8000-000000000001", "Fabrikam") });
    await waitFor(() => expect(inForce()).toContain(ids.tenant));
    cleanup();
    await open(options, { state: account(ids.tenant, ids.tenant) });
    await waitFor(() => expect(inForce()).toContain(`you sign in to ${ids.tenant} with the app`));
  });
});

describe("one paste", () => {
  const paste = (value: string) => fireEvent.input(screen.getByLabelText(pasteLabel), { target: { value } });
  const secret = "abc8Q~0123456789abcdefghijABCDEFGHIJ0123";

  it("fills both fields from the command's output, and shows the tenant's name", async () => {
    const host = await open(noClientId);
    paste(`{"clientId":"${ids.signInApp}"}\n{"tenantId":"${ids.tenant}","tenantName":"Contoso"}`);
    await screen.findByText(/^Tenant: Contoso, as this text names it\./);
    expect([field(clientIdLabel).value, field(tenantLabel).value]).toEqual([ids.signInApp, ids.tenant]);
    save();
    const input = { clientId: ids.signInApp, tenant: ids.tenant };
    await waitFor(() => expect(host.asked).toEqual([{ command: "options.set", input }]));
  });

  it("takes two IDs without names, once Microsoft says which one is a tenant", async () => {
    await open(noClientId, [ids.tenant]);
    paste(`${ids.tenant} ${ids.signInApp}`);
    await waitFor(() => expect(field(clientIdLabel).value).toBe(ids.signInApp));
    expect(field(tenantLabel).value).toBe(ids.tenant);
    expect(screen.queryByText(/^It does not say which ID is which/)).toBeNull();
  });

  it.each([
    [`Object ID: ${ids.signInApp}`, /^This is the Object ID\./],
    ["nonsense", /^There is no ID in it\./],
    [`${ids.tenant} ${ids.signInApp}`, /^It does not say which ID is which\./],
  ])("says what is wrong with %s, and loses nothing", async (text, sentence) => {
    await open(options);
    const before = [field(clientIdLabel).value, field(tenantLabel).value];
    paste(text);
    await screen.findByText(sentence);
    expect(screen.getByLabelText<HTMLTextAreaElement>(pasteLabel).value).toBe(text);
    expect([field(clientIdLabel).value, field(tenantLabel).value]).toEqual(before);
  });

  it("throws a secret away at once, wherever it stood, and says so", async () => {
    const host = await open(noClientId);
    paste(`${secret}`);
    await screen.findByText(/^A client secret was in it\./);
    expect(screen.getByLabelText<HTMLTextAreaElement>(pasteLabel).value).toBe("");
    expect(document.body.innerHTML).not.toContain(secret);
    expect(JSON.stringify(host.asked)).not.toContain(secret);
  });
});
