// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { options, sales } from "../../../drive/popup/contoso.ts";
import * as plans from "../../../drive/popup/plans.ts";
import * as states from "../../../drive/popup/states.ts";
import { problemTone } from "../../../popup/setup/problem-tone.ts";
import { problemCodes } from "../../../scripts/troubleshooting/entries.ts";
import { type BlockCode, problemOf } from "../../../src/provisioning/model/blocked.ts";
import type { Remedy } from "../../../src/provisioning/model/plan.ts";
import type { SetupState } from "../../../src/provisioning/model/setup-state.ts";
import { show } from "./support/show.tsx";

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("a problem", () => {
  it("has four parts: what happened, what was not changed, what to do, what support would ask for", async () => {
    const host = show({ state: states.tenantNeeded });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "The sign-in app belongs to one organization, and the extension does not know which.",
    );
    const panel = screen.getByRole("region", { name: "Problem" });
    expect(panel.textContent).toContain("Nothing was changed.");
    expect(panel.textContent).toContain("enter the Directory (tenant) ID");
    press("Details for support");
    press("Copy the details");
    await waitFor(() => expect(host.copied).toHaveLength(1));
    expect(host.copied[0]).toContain("Code: sign-in-tenant-needed");
    expect(host.copied[0]).toContain("Microsoft's code: AADSTS50194");
    press("Open the options");
    expect(host.asked).toEqual([{ command: "(options)", input: null }]);
  });

  it("leads to the support that an organization's policy names, with the details", async () => {
    const supportLink = "https://support.contoso.example/dynamics";
    show({ state: states.tenantNeeded, options: { ...options, supportLink } });
    press("Details for support");
    const link = await screen.findByRole("link", { name: /^Open your organization's support/ });
    expect(link.getAttribute("href")).toBe(supportLink);
    expect(link.getAttribute("rel")).toBe("noreferrer");
  });

  it("names no support of an organization that has set none", async () => {
    const host = show({ state: states.tenantNeeded });
    press("Details for support");
    press("Copy the details");
    await waitFor(() => expect(host.copied).toHaveLength(1));
    expect(screen.queryByRole("link", { name: /organization's support/ })).toBeNull();
  });

  it("that somebody else must solve has a message for them", async () => {
    const host = show({ state: states.planned(plans.blockedPlan) });
    press("Copy a message for your administrator");
    await waitFor(() => expect(host.copied[0]).toMatch(/^Hello, .*System Administrator/));
    expect(
      await screen.findByText("The message is copied. Send it to the person who can help."),
    ).toBeTruthy();
  });

  it.each<BlockCode>([
    "sign-in-consent-needed",
    "sign-in-consent-missing",
    "sign-in-app-not-in-tenant",
    "sign-in-app-not-found",
  ])("that an administrator's consent solves has a message with the link: %s", async (code) => {
    const host = show({
      state: { ...states.signInCancelled, problem: problemOf(code, { remedy: "retry" }) },
    });
    fireEvent.click(await screen.findByRole("button", { name: "Copy a message with the link" }));
    await waitFor(() => expect(host.copied[0]).toContain("/v2.0/adminconsent?"));
  });

  it.each<[string, Remedy, "info" | "warning" | "bad"]>([
    ["sign-in-cancelled", "sign-in", "info"],
    ["sign-in-changed", "sign-in", "info"],
    ["sign-in-again", "sign-in-again", "warning"],
    ["host-declined", "grant-host", "warning"],
    ["microsoft-unavailable", "resume", "warning"],
    ["sign-in-app-unknown", "open-options", "bad"],
    ["secrets-forbidden", "retry", "bad"],
  ])("%s is shown as loudly as it is: %s, %s", (code, remedy, tone) => {
    expect(problemTone({ code, remedy })).toBe(tone);
  });
});

describe("the page of what refusals mean", () => {
  it.each(problemCodes)("is linked from “%s”, at its own place, in the package itself", (code) => {
    const problem = problemOf(code as BlockCode, { remedy: "retry" });
    show({ state: { ...states.signInCancelled, problem } });
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toContain(`/refusals.html#${code}`);
  });
});

describe("the button of a problem", () => {
  it.each<[string, SetupState, string, unknown]>([
    ["signs in", states.signInCancelled, "Sign in", { command: "setup.sign-in", input: {} }],
    [
      "lets another account be chosen",
      states.otherOrganization,
      "Sign in with another account",
      { command: "setup.sign-in", input: { otherAccount: true } },
    ],
    [
      "signs in again in mid-run",
      states.pausedForSignIn,
      "Sign in again",
      { command: "setup.sign-in", input: {} },
    ],
    [
      "signs in again before the plan",
      states.signInAgainBeforePlan,
      "Sign in again",
      { command: "setup.sign-in", input: {} },
    ],
    [
      "comes with another account when the run belongs to another tenant",
      states.pausedInOtherTenant,
      "Sign in with another account",
      { command: "setup.sign-in", input: { otherAccount: true } },
    ],
    ["leads back", states.tenantNeeded, "Back to the start", { command: "setup.start-over", input: {} }],
  ])("%s", (_what, state, name, asked) => {
    const host = show({ state });
    press(name);
    expect(host.asked).toEqual([asked]);
  });
});

describe("environments", () => {
  it("show what can be chosen first, and why the rest can't", () => {
    const [first, ...others] = states.choosing.environments;
    show({ state: { ...states.choosing, environments: [...others, ...(first ? [first] : [])].reverse() } });
    const radios = screen.getAllByRole<HTMLInputElement>("radio");
    expect(radios.map(({ disabled }) => disabled)).toEqual([false, false, true]);
    expect(screen.getByText("Has no Dataverse, so Dynamics 365 is not in it.")).toBeTruthy();
    expect(screen.getAllByText("Europe")).toHaveLength(3);
  });

  it("go on with the one that is usable, asking the browser for its address on the same click", () => {
    const host = show({ state: states.onlyOneUsable });
    press(/^Continue/);
    expect(host.asked).toEqual([
      { command: "setup.choose-environment", input: { environmentId: sales.id } },
      { command: "(prompt)", input: sales.url },
    ]);
  });

  it("tell the background of a refusal", async () => {
    const host = show({ state: states.onlyOneUsable });
    host.permission = false;
    press(/^Continue/);
    await waitFor(() => expect(host.asked.at(-1)).toEqual({ command: "setup.host-declined", input: {} }));
  });

  it("are searched in name, address, type and region above eight, and what is hidden is not chosen", async () => {
    show({ state: { ...states.manyEnvironments, environmentId: sales.id } });
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "developer united kingdom" } });
    await waitFor(() => expect(screen.queryByRole("radio", { name: "Contoso Sales" })).toBeNull());
    expect(screen.getByRole("button", { name: /^Continue/ }).getAttribute("aria-disabled")).toBe("true");
  });
});
