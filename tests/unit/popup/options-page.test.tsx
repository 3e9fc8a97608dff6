// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { ids, noClientId, noTenant, options } from "../../../drive/popup/contoso.ts";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import { OptionsPage } from "../../../popup/pages/options-page.tsx";
import { loadWords, speak } from "../../../popup/words/words.ts";
import type { Options } from "../../../src/contract/commands.ts";
import { partedLanguage } from "../../../src/words/parts.ts";

const clientIdLabel = "Application (client) ID of the sign-in app";
const tenantLabel = "Directory (tenant) ID of your organization";

void speak(partedLanguage("en"), { vendor: "TextUs" });
beforeAll(async () => loadWords(["pages"]));
afterEach(cleanup);

async function open(shown: Options) {
  const host = createFakeHost({ options: shown });
  render(<OptionsPage host={host} />);
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
    ["nothing is set", noClientId, "No sign-in app is set"],
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
    await open({ ...options, policyIgnored: ["clientId", "tenantId"] });
    expect(screen.getByText(/policy sets a client ID that is not one.*in five groups\.$/)).toBeTruthy();
    expect(
      screen.getByText(/policy sets a tenant that is not one.*contoso\.onmicrosoft\.com\.$/),
    ).toBeTruthy();
    expect(field(clientIdLabel).disabled).toBe(false);
  });

  it("don't lead through a registration when a policy sets both values", async () => {
    await open({ ...options, clientIdSource: "policy", tenantSource: "policy" });
    expect(field(clientIdLabel).disabled && field(tenantLabel).disabled).toBe(true);
    expect(screen.queryByRole("region", { name: "Register the sign-in app, once" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Go to the fields" })).toBeNull();
  });

  it("lead through registering a single-tenant app and say where both ids stand", async () => {
    await open(noClientId);
    const guide = screen.getByRole("region", { name: "Register the sign-in app, once" });
    expect(guide.textContent).toContain("Single tenant");
    expect(guide.textContent).toContain(
      "Application (client) ID and, two lines below it, the Directory (tenant) ID",
    );
    expect(guide.textContent).toContain(options.redirectUri);
    fireEvent.click(screen.getByRole("button", { name: "Go to the fields" }));
    expect(document.activeElement).toBe(field(clientIdLabel));
  });
});
