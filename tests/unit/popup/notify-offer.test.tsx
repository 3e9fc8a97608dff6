// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { severalSetUps } from "../../../drive/popup/finished.ts";
import * as states from "../../../drive/popup/states.ts";
import { show } from "./support/show.tsx";

const allow = async () => fireEvent.click(await screen.findByRole("button", { name: "Allow notifications" }));
const prompt = { command: "(prompt)", input: "notifications" };

describe("notifications", () => {
  it("are offered where a set-up waits, with the reason, and asked for by a click", async () => {
    const host = show({ state: states.pausedByMicrosoft });
    await screen.findByText(/^This can take a while\. The browser can tell you/);
    expect(host.asked).toEqual([]);
    await allow();
    await waitFor(() => expect(host.asked).toEqual([prompt]));
    expect((await screen.findAllByText("The browser will tell you.")).length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "Allow notifications" })).toBeNull();
  });

  it("that are declined leave the number on the toolbar icon, and are not asked for again", async () => {
    const host = show({ state: states.pausedByMicrosoft });
    host.permission = false;
    await allow();
    expect((await screen.findAllByText(/^The browser did not allow it\./)).length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "Allow notifications" })).toBeNull();
  });

  it("are offered on Home behind Reminders, where secrets end", async () => {
    const host = show({ state: null, finished: severalSetUps });
    fireEvent.click(await screen.findByRole("button", { name: "Reminders" }));
    expect(screen.getByText(/60, 30, 14, 7 and 1 days before a client secret ends/)).toBeTruthy();
    await allow();
    await waitFor(() => expect(host.asked).toContainEqual(prompt));
  });

  it("are offered nowhere once they are allowed, and not while a run goes on", async () => {
    show({ state: null, finished: severalSetUps, mayNotify: true });
    await screen.findByRole("list", { name: "Set-ups" });
    expect(screen.queryByRole("button", { name: "Reminders" })).toBeNull();
  });
});
