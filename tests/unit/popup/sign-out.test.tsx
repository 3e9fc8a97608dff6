// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { credentials } from "../../../drive/popup/contoso.ts";
import * as states from "../../../drive/popup/states.ts";
import { show } from "./support/show.tsx";

const openMenu = async (): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name: "More" }));
  await screen.findByRole("menu");
};
const entry = () => screen.queryByRole("menuitem", { name: "Sign out" });
const signOut = { command: "setup.sign-out", input: {} };

describe("Sign out in the menu", () => {
  it.each([
    ["an environment is chosen", states.choosing],
    ["the set-up is finished", states.finished],
  ])("signs out at once when %s, and says so", async (_when, state) => {
    const host = show({ state, credentials });
    await openMenu();
    expect(screen.getByText(/^Signed in as \S+@/)).toBeTruthy();
    fireEvent.click(entry() as HTMLElement);
    await waitFor(() => expect(host.asked).toEqual([signOut]));
    expect((await screen.findAllByText("You are signed out.")).length).toBeGreaterThan(0);
  });

  it.each([
    ["runs", states.running],
    ["is paused", states.pausedByMicrosoft],
  ])("asks first while a set-up %s, and says that it goes on after the next sign-in", async (_how, state) => {
    const host = show({ state });
    await openMenu();
    fireEvent.click(entry() as HTMLElement);
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("goes on where it stopped");
    fireEvent.click(within(dialog).getByRole("button", { name: "Stay signed in" }));
    expect(host.asked).toEqual([]);
    await openMenu();
    fireEvent.click(entry() as HTMLElement);
    const again = await screen.findByRole("dialog");
    fireEvent.click(within(again).getByRole("button", { name: "Sign out" }));
    await waitFor(() => expect(host.asked).toEqual([signOut]));
  });

  it("is not shown when nobody is signed in, even beside a finished set-up", async () => {
    const { account } = states.finished;
    const state = { ...states.finished, account: account && { ...account, username: "", displayName: "" } };
    show({ state, credentials });
    await openMenu();
    expect(entry()).toBeNull();
    expect(screen.queryByText(/^Signed in as \S+@/)).toBeNull();
  });

  it("does not report success when it was refused", async () => {
    const host = show({ state: states.finished, credentials });
    host.refuse = true;
    await openMenu();
    fireEvent.click(entry() as HTMLElement);
    await waitFor(() => expect(host.asked).toEqual([signOut]));
    expect(screen.queryByText("You are signed out.")).toBeNull();
  });
});
