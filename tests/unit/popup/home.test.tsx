// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { credentials } from "../../../drive/popup/contoso.ts";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import * as finished from "../../../drive/popup/finished.ts";
import * as states from "../../../drive/popup/states.ts";
import { App } from "../../../popup/frame/app.tsx";
import { textus } from "../../../src/recipe/textus.ts";
import { show } from "./support/show.tsx";

const one = [finished.connected];
const press = async (name: string | RegExp, role = "button"): Promise<void> => {
  const target = await screen.findByRole(role, { name });
  await act(async () => void fireEvent.click(target));
};
const openMenu = (): Promise<void> => press("More for Contoso Sales");
const cards = () => screen.findAllByRole("heading", { level: 2 });
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

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

describe("an undo", () => {
  const world = { state: null, finished: one } as const;

  it("shows each line with what is done, and carries out the plan that is shown", async () => {
    const host = show({ ...world, undo: finished.undoPlanned });
    await heading("What will be taken back");
    const lines = within(await screen.findByRole("list", { name: "What will be done" })).getAllByRole(
      "listitem",
    );
    expect(lines.map((line) => line.querySelector(".line-word")?.textContent)).toEqual([
      "Undo",
      "Undo",
      "Undo",
      "Gone",
      "Keep",
      "Not seen",
    ]);
    expect(lines[4]?.textContent).toContain("You chose to keep it.");
    await press("Take back 3 things");
    expect(host.asked).toEqual([{ command: "undo.confirm", input: { planId: "plan-1" } }]);
  });

  it("names the organization that it is in", async () => {
    show({ ...world, undo: finished.undoPlanned });
    await heading("What will be taken back");
    expect(screen.getByText("Tenant: Contoso")).toBeTruthy();
    expect(screen.getByText("Environment: Contoso Sales")).toBeTruthy();
  });

  it("plans anew when the app registration has to go as well", async () => {
    const host = show({ ...world, undo: finished.undoPlanned });
    await press("Delete the app registration, too", "checkbox");
    expect(host.asked).toEqual([
      { command: "undo.begin", input: { runId: finished.connected.runId, deleteApplication: true } },
    ]);
  });

  it("asks for the organization that it can't see", async () => {
    const host = show({ ...world, undo: finished.undoPlanned });
    await press("Allow access to contoso.crm4.dynamics.com");
    expect(host.asked).toEqual([{ command: "(prompt)", input: credentials.dynamicsUrl }]);
  });

  it("that has nothing to do offers nothing to confirm", async () => {
    const host = show({ ...world, undo: finished.undoNothing });
    await heading("Nothing can be taken back");
    expect(screen.queryByText(/before you confirm/)).toBeNull();
    await press("Back to your set-ups");
    expect(host.asked).toEqual([{ command: "undo.leave", input: {} }]);
  });

  it("that stopped tells what it has taken back, thing by thing", async () => {
    show({ ...world, undo: finished.undoPaused });
    await heading("Stopped: something is needed");
    const told = "2 things were taken back: security role (removed), security role (removed).";
    expect(screen.getByText(told)).toBeTruthy();
  });

  it.each([
    ["another account", finished.undoOtherTenant, "Something is needed first", { otherAccount: true }],
    ["a sign-in", finished.undoPaused, "Stopped: something is needed", {}],
  ])("that needs %s asks for it", async (what, undo, title, input) => {
    const host = show({ ...world, undo });
    await heading(title);
    const button = what === "a sign-in" ? "Sign in again" : "Sign in with another account";
    await press(button);
    expect(host.asked).toEqual([{ command: "undo.sign-in", input }]);
  });

  it("is shown until it is put away, then Home", async () => {
    const host = show({ ...world, undo: finished.undoRunning });
    await heading("Taking it back");
    await act(async () => host.changeUndo(finished.undoFinished));
    await heading("Taken back");
    await press("Back to your set-ups");
    expect(host.asked).toEqual([{ command: "undo.leave", input: {} }]);
    await act(async () => host.changeUndo(null));
    await heading("Your set-ups");
  });

  it("that a damaged record holds can be put away", async () => {
    const host = show({ ...world, undo: { ...finished.undoPlanned, plan: { lines: 1 } as never } });
    await heading("The stored set-up could not be read.");
    await press("Start over");
    expect(host.asked).toEqual([{ command: "undo.leave", input: {} }]);
  });
});

describe("a new secret", () => {
  const world = { state: null, finished: one } as const;

  it("is planned first", async () => {
    const host = show({ ...world, rotation: finished.rotationPlanned });
    await heading("A new client secret");
    await press("Create the new secret");
    expect(host.asked).toEqual([{ command: "rotation.confirm", input: { planId: "plan-3" } }]);
  });

  it("is handed off with the other three values, in their order", async () => {
    const host = show({ ...world, rotation: finished.rotationFinished, credentials });
    await heading("The new secret works");
    await press("Copy all four");
    await waitFor(() => expect(host.copied[0]).toContain(credentials.clientSecret));
    await press("Back to your set-ups");
    expect(host.asked).toEqual([{ command: "rotation.leave", input: {} }]);
  });

  it("is done with only after a question, and then leaves no secret and no sign-in", async () => {
    const host = show({ ...world, rotation: finished.rotationFinished, credentials });
    await press("Done");
    const dialog = await screen.findByRole("dialog");
    expect(host.asked).toEqual([]);
    fireEvent.click(within(dialog).getByRole("button", { name: "Done" }));
    await waitFor(() => expect(host.asked).toEqual([{ command: "setup.done", input: {} }]));
  });

  it("that is no longer in memory is said to be lost, and nothing can be copied", async () => {
    show({ ...world, rotation: finished.rotationFinished });
    await screen.findByText(/no longer in this browser's memory/);
    expect(screen.queryByRole("button", { name: "Copy all four" })).toBeNull();
    expect(await screen.findByRole("button", { name: "Back to your set-ups" })).toBeTruthy();
  });

  it("is not said to be lost before the background has answered", async () => {
    const never = new Promise<never>(() => undefined);
    const host = createFakeHost({ ...world, rotation: finished.rotationFinished, credentials });
    const send = host.send.bind(host);
    host.send = (name, input) => (name === "credentials.held" ? never : send(name, input));
    render(<App host={host} recipe={textus} />);
    await heading("The new secret works");
    expect(screen.queryByText(/no longer in this browser's memory/)).toBeNull();
  });

  it("leads to the removal of the old one in words of its own", async () => {
    const host = show({ ...world, rotation: finished.removalPlanned });
    await heading("Remove the old secret?");
    await press("Remove the old secret");
    expect(host.asked).toEqual([{ command: "rotation.confirm", input: { planId: "plan-4" } }]);
  });
});

describe("a check", () => {
  it("shows first what is not as it was, and repairs what can be put right", async () => {
    const host = show({ state: null, finished: one, check: finished.checkFound });
    await heading("What is not as it was set up");
    const found = within(screen.getByRole("list", { name: "What was found" }));
    expect(found.getAllByRole("listitem")).toHaveLength(4);
    expect(found.getByText("First found on 12 Nov 2026.")).toBeTruthy();
    await press("Repair 2 things");
    expect(host.asked).toEqual([{ command: "check.confirm", input: { planId: "plan-6" } }]);
  });

  it("leads to a new secret, and takes a person's word for new ways in", async () => {
    const host = show({ state: null, finished: one, check: finished.checkFound });
    const { runId } = finished.connected;
    await press("New secret");
    await waitFor(() => expect(host.asked).toHaveLength(2));
    await press("Mark these as known");
    await waitFor(() => expect(host.asked).toHaveLength(4));
    expect(host.asked).toEqual([
      { command: "rotation.begin", input: { runId, removes: null } },
      { command: "check.leave", input: {} },
      { command: "home.known", input: { runId } },
      { command: "check.inspect", input: {} },
    ]);
  });

  it("that finds nothing says so and lists what it has looked at", async () => {
    show({ state: null, finished: one, check: finished.checkFine });
    await heading("All is as it was set up");
    expect(within(screen.getByRole("list", { name: "As it was" })).getAllByRole("listitem")).toHaveLength(4);
    expect(screen.queryByRole("button", { name: /^Repair/ })).toBeNull();
  });

  it("says that it could not see all, and offers the browser's permission for the organization", async () => {
    const host = show({ state: null, finished: one, check: finished.checkUnseen });
    await heading("Not all of it could be seen");
    await press(/^Allow access to contoso/);
    expect(host.asked).toEqual([{ command: "(prompt)", input: credentials.dynamicsUrl }]);
  });
});
