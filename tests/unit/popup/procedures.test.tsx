// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { credentials } from "../../../drive/popup/contoso.ts";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import * as finished from "../../../drive/popup/finished.ts";
import { App } from "../../../popup/frame/app.tsx";
import { textus } from "../../../src/recipe/textus.ts";
import { heading, press } from "./support/press.ts";
import { show } from "./support/show.tsx";

const one = [finished.connected];

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
