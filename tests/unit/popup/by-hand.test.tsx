// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import * as byHand from "../../../drive/popup/by-hand.ts";
import { ids, options, sales } from "../../../drive/popup/contoso.ts";
import { connected } from "../../../drive/popup/finished.ts";
import { heading, press } from "./support/press.ts";
import { show } from "./support/show.tsx";

const begins = (input: object) => ({
  command: "rotation.begin",
  input: { runId: null, removes: null, ...input },
});
const environment = { id: sales.id, url: connected.dynamicsUrl };

/** The screens of a new secret for a set-up that was made by hand: each answer is asked for anew. */
describe("a set-up that was made by hand", () => {
  it.each([
    ["the start screen", []],
    ["Home", [connected]],
  ] as const)("is begun on %s", async (_where, finished) => {
    const host = show({ state: null, finished, options });
    await press("You connected TextUs by hand?");
    expect(host.asked).toEqual([begins({ byHand: { environment: null, clientId: null } })]);
  });

  it("asks for a sign-in in words of its own", async () => {
    const host = show({ state: null, rotation: byHand.byHandSignIn });
    await heading("You connected TextUs by hand?");
    await press("Sign in");
    expect(host.asked).toEqual([{ command: "rotation.sign-in", input: {} }]);
  });

  it("stores the environment before the browser is asked for its address", async () => {
    const host = show({ state: null, rotation: byHand.byHandEnvironments });
    await press("Continue");
    expect(host.asked).toEqual([]);
    await press("Contoso Sales", "radio");
    await press("Continue");
    const url = "https://contoso.crm4.dynamics.com";
    expect(host.asked).toEqual([
      begins({ byHand: { environment: { id: "contoso.crm4.dynamics.com", url }, clientId: null } }),
      { command: "(prompt)", input: url },
    ]);
  });

  it("takes an app from the list", async () => {
    const host = show({ state: null, rotation: byHand.byHandApps });
    await press("Texting (TextUs)", "radio");
    await press("Continue");
    expect(host.asked).toEqual([begins({ byHand: { environment, clientId: ids.client } })]);
  });

  it("takes a Client ID out of what was pasted, and says what one looks like", async () => {
    const host = show({ state: null, rotation: byHand.byHandNoApps });
    const field = await screen.findByLabelText("Client ID");
    const paste = (value: string) => act(async () => void fireEvent.input(field, { target: { value } }));
    for (const wrong of ["", "TextUs", `${ids.client} ${ids.tenant}`]) {
      await paste(wrong);
      await press("Continue");
      await screen.findByText(/^A Client ID looks like this/);
    }
    expect(host.asked).toEqual([]);
    await paste(` Client ID: ${ids.client.toUpperCase()} `);
    await press("Continue");
    await waitFor(() =>
      expect(host.asked).toEqual([begins({ byHand: { environment, clientId: ids.client } })]),
    );
  });

  it("says whose the app is before a secret is made, and what keeps one from working", async () => {
    const host = show({ state: null, rotation: byHand.byHandPlanned });
    await heading("A new secret for this app?");
    await screen.findByText("2 other secrets are on this app.");
    await press("Create the new secret");
    expect(host.asked).toEqual([{ command: "rotation.confirm", input: { planId: "plan-10" } }]);
  });

  it("offers nothing where a secret would not work", async () => {
    show({ state: null, rotation: byHand.byHandBlocked });
    await heading("This app can't get a new secret here");
    expect(screen.queryByRole("button", { name: "Create the new secret" })).toBeNull();
  });

  it("has a card that says so, and lists what was there before for a person to pick", async () => {
    const host = show({ state: null, finished: [byHand.byHandCard] });
    await screen.findByText(/^Set up by hand or elsewhere/);
    expect(screen.queryByText("Two secrets work")).toBeNull();
    await press("Secrets from before (2)");
    const [, second] = await screen.findAllByRole("button", { name: "Remove…" });
    expect(second?.getAttribute("aria-describedby")).toBe(
      screen.getByText("“second try”, ends 10 Feb 2027").id,
    );
    await act(async () => void (second && fireEvent.click(second)));
    const { runId } = byHand.byHandCard;
    expect(host.asked).toContainEqual({ command: "rotation.begin", input: { runId, removes: "k2" } });
    await press("More for Contoso Sales");
    expect(screen.queryByRole("menuitem", { name: "Undo this set-up" })).toBeNull();
    expect(screen.getByRole("menuitem", { name: "Take back the secret made here" })).toBeTruthy();
  });
});
