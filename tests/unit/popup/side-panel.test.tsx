// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import { captures } from "../../../drive/popup/guided.ts";
import * as states from "../../../drive/popup/states.ts";
import { App } from "../../../popup/frame/app.tsx";
import { textus } from "../../../src/recipe/textus.ts";
import { show, showPage } from "./support/show.tsx";

afterEach(() => vi.useRealTimers());

const more = async () => fireEvent.click(await screen.findByRole("button", { name: "More" }));
const entry = /^Open in the/;

/** The app as the panel has it. */
function showInPanel(world: Parameters<typeof createFakeHost>[0]) {
  const host = createFakeHost(world);
  render(<App host={host} recipe={textus} inPanel />);
  return host;
}

describe("the entry for the side panel", () => {
  it.each([
    ["panel", "Open in the side panel"],
    ["sidebar", "Open in the sidebar"],
  ] as const)("is in the popup's menu where the browser has a %s", async (panel, name) => {
    const host = show({ state: null, panel });
    await more();
    fireEvent.click(await screen.findByRole("menuitem", { name }));
    expect(host.asked).toEqual([{ command: "(panel)", input: "stored" }]);
  });

  it("is not there without one, and not in the panel itself", async () => {
    show({ state: null, panel: null });
    await more();
    await screen.findByRole("menuitem", { name: "Options" });
    expect(screen.queryByRole("menuitem", { name: entry })).toBeNull();
    cleanup();
    showInPanel({ state: null });
    await more();
    await screen.findByRole("menuitem", { name: "Options" });
    expect(screen.queryByRole("menuitem", { name: entry })).toBeNull();
  });

  it("takes along what is before the admin: the guide, or the set-up", async () => {
    const host = show({ state: null });
    fireEvent.click(await screen.findByRole("button", { name: "Guide me through the portals" }));
    await more();
    fireEvent.click(await screen.findByRole("menuitem", { name: entry }));
    expect(host.asked).toEqual([{ command: "(panel)", input: "guide" }]);
  });
});

describe("the panel", () => {
  const start = () => screen.findByRole("button", { name: "Auto-configure" });

  it("shows what it is asked for, also while About is open, and goes back to what is stored", async () => {
    const host = showInPanel({ state: null });
    await start();
    await more();
    fireEvent.click(await screen.findByRole("menuitem", { name: "About" }));
    await screen.findByRole("heading", { name: "About" });
    act(() => host.askPanel("guide"));
    await screen.findByRole("button", { name: "Turn on the guide" });
    act(() => host.askPanel("stored"));
    await start();
    act(() => host.askPanel("guide"));
    await screen.findByRole("button", { name: "Turn on the guide" });
  });

  it("follows the guide that is turned on elsewhere, also after the way back from it", async () => {
    const host = showInPanel({ state: null });
    fireEvent.click(await screen.findByRole("button", { name: "Guide me through the portals" }));
    fireEvent.click(await screen.findByRole("button", { name: "Back" }));
    await start();
    act(() => host.changeGuide({ ...captures, on: true }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Auto-configure" })).toBeNull());
  });

  it("asks for the worker while a run goes on, and no longer", async () => {
    vi.useFakeTimers();
    const host = showInPanel({ state: states.running });
    const sent = vi.spyOn(host, "send");
    const asks = () => sent.mock.calls.filter(([name]) => name === "log.recent").length;
    await vi.advanceTimersByTimeAsync(31_000);
    expect(asks()).toBe(2);
    act(() => host.change(states.finished));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asks()).toBe(2);
  });
});

describe("the option", () => {
  it("says what the icon opens, and stores the choice", async () => {
    const host = await showPage("options", { panel: "sidebar" });
    const list = await screen.findByRole<HTMLSelectElement>("combobox", { name: "The toolbar icon opens" });
    expect(list.value).toBe("popup");
    expect([...list.options].map(({ textContent }) => textContent)).toEqual(["The popup", "The sidebar"]);
    fireEvent.change(list, { target: { value: "panel" } });
    expect(host.asked).toEqual([{ command: "icon.opens", input: { opens: "panel" } }]);
  });

  it("is not there where the browser has no panel", async () => {
    await showPage("options", { panel: null });
    await screen.findByRole("combobox", { name: "Language" });
    expect(screen.queryByRole("combobox", { name: "The toolbar icon opens" })).toBeNull();
  });
});
