// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { credentials } from "../../../drive/popup/contoso.ts";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import * as finished from "../../../drive/popup/finished.ts";
import * as states from "../../../drive/popup/states.ts";
import { App } from "../../../popup/frame/app.tsx";
import { textus } from "../../../src/recipe/textus.ts";
import { heading, press } from "./support/press.ts";
import { show } from "./support/show.tsx";

const one = [finished.connected];
const openMenu = (): Promise<void> => press("More for Contoso Sales");
const cards = () => screen.findAllByRole("heading", { level: 2 });

describe("Home", () => {
  it("is the start screen of somebody who has a set-up", async () => {
    const host = show({ state: null, finished: one });
    await heading("Your set-ups");
    await press("Connect another environment");
    expect(host.asked).toEqual([{ command: "setup.sign-in", input: {} }]);
  });

  it("is not shown before anything was set up", async () => {
    show({ state: null, finished: [] });
    await heading("Connect Dynamics 365 to TextUs");
  });

  it("leaves the screen to a set-up that is under way", async () => {
    show({ state: states.running, finished: one });
    await waitFor(() => expect(screen.queryByText("Your set-ups")).toBeNull());
    expect(await screen.findByRole("list", { name: /progress|steps|plan/i })).toBeTruthy();
  });

  it("shows first what needs somebody, then the newest", async () => {
    show({ state: null, finished: finished.severalSetUps });
    expect((await cards()).map((card) => card.firstChild?.textContent)).toEqual([
      "Northwind",
      "Fabrikam Test",
      "Adatum Sales Production",
      "Contoso Sales",
    ]);
    expect(screen.getByText(/^Secret ends in 12 days, on 5 Dec 2026\./)).toBeTruthy();
    expect(screen.getByText(/^Secret ended 20 Nov 2026\./)).toBeTruthy();
  });

  it("finds a set-up among many by the name of its organization", async () => {
    show({ state: null, finished: finished.manySetUps });
    const search = await screen.findByRole("searchbox", { name: "Find a set-up" });
    fireEvent.input(search, { target: { value: "customer 17" } });
    await waitFor(async () => expect(await cards()).toHaveLength(1));
    fireEvent.input(search, { target: { value: "nobody" } });
    await screen.findByText("No set-up has “nobody” in its name or address.");
  });

  it("stores a new secret's request before the browser asks for the organization", async () => {
    const host = show({ state: null, finished: one });
    await press("New secret");
    expect(host.asked).toEqual([
      { command: "rotation.begin", input: { runId: finished.connected.runId, removes: null } },
      { command: "(prompt)", input: credentials.dynamicsUrl },
    ]);
  });

  it("asks to remove the old secret where two work, without the organization", async () => {
    const host = show({ state: null, finished: [finished.twoSecrets] });
    await press("TextUs has the new one: remove the old");
    expect(host.asked).toEqual([
      { command: "rotation.begin", input: { runId: finished.twoSecrets.runId, removes: "old-key" } },
    ]);
  });

  it("has what is due checked behind the list when it opens", async () => {
    const old = { ...finished.connected, connectedAt: "2026-11-02T08:00:00Z", checkedAt: null };
    const host = createFakeHost({ state: null, finished: [old] });
    const sent: string[] = [];
    const send = host.send.bind(host);
    host.send = async (command, input) => {
      sent.push(command);
      return send(command, input);
    };
    render(<App host={host} recipe={textus} />);
    await heading("Your set-ups");
    await waitFor(() => expect(sent).toContain("home.opened"));
  });

  it("begins a check before the browser asks for the organization", async () => {
    const host = show({ state: null, finished: one });
    await press("Check");
    expect(host.asked).toEqual([
      { command: "check.begin", input: { runId: finished.connected.runId } },
      { command: "(prompt)", input: credentials.dynamicsUrl },
    ]);
  });

  it("says on the card what the last check has found, and shows that set-up first", async () => {
    show({ state: null, finished: finished.checkedSetUps });
    expect((await cards()).map((card) => card.firstChild?.textContent)).toEqual([
      "Fabrikam Sales",
      "Contoso Sales",
    ]);
    expect(screen.getByText(/^Checked .*: 2 things need attention\.$/)).toBeTruthy();
    expect(screen.getByText(/^Checked .*: all as it was set up$/)).toBeTruthy();
  });

  it("does not show a check that nobody has asked for", async () => {
    const quiet = { ...finished.checkFound, asked: { ...finished.checkFound.asked, quiet: true } };
    show({ state: null, finished: one, check: quiet });
    await heading("Your set-ups");
  });

  it("begins an undo that keeps the app registration", async () => {
    const host = show({ state: null, finished: one });
    await openMenu();
    await press("Undo this set-up", "menuitem");
    expect(host.asked[0]).toEqual({
      command: "undo.begin",
      input: { runId: finished.connected.runId, deleteApplication: false },
    });
  });

  it("offers the rest of an undo where the app registration was kept, and nothing that needs what is gone", async () => {
    const takenBack = { ...finished.connected, takenBack: "2026-11-20T10:00:00Z", secretEndsAt: null };
    const host = show({ state: null, finished: [takenBack] });
    await screen.findByText(/^Taken back on .*\. The app registration was kept\.$/);
    expect(screen.queryByRole("button", { name: /^(Check|New secret)$/ })).toBeNull();
    await press("Delete the app registration");
    expect(host.asked[0]).toEqual({
      command: "undo.begin",
      input: { runId: finished.connected.runId, deleteApplication: true },
    });
  });

  it("does not offer to delete an app registration that is gone, but the look at what was kept", async () => {
    const takenBack = { ...finished.connected, takenBack: "2026-11-20T10:00:00Z", appGone: true } as const;
    const host = show({ state: null, finished: [takenBack] });
    await screen.findByText(/^Taken back on .*\. Something of it was kept, or could not be seen\.$/);
    expect(screen.queryByRole("link", { name: /Open the app/ })).toBeNull();
    await press("Look at the rest");
    expect(host.asked[0]).toMatchObject({ command: "undo.begin", input: { deleteApplication: true } });
  });

  it("asks before it removes a set-up from the list", async () => {
    const host = show({ state: null, finished: one });
    await openMenu();
    await press("Remove from this list", "menuitem");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("Nothing changes in Contoso");
    fireEvent.click(within(dialog).getByRole("button", { name: "Keep it" }));
    expect(host.asked).toEqual([]);
    await openMenu();
    await press("Remove from this list", "menuitem");
    await press("Remove");
    expect(host.asked).toEqual([{ command: "home.forget", input: { runId: finished.connected.runId } }]);
  });
});

describe("Sign out", () => {
  it.each([
    ["Home", { finished: one }],
    ["an undo", { finished: one, undo: finished.undoPlanned }],
  ])("is in the menu of %s, where the set-up knows of nobody", async (_where, world) => {
    const host = show({ state: null, ...world });
    await press("More");
    await press("Sign out", "menuitem");
    expect(host.asked).toEqual([{ command: "setup.sign-out", input: {} }]);
  });
});
