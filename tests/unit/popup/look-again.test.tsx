// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import * as states from "../../../drive/popup/states.ts";
import { show } from "./support/show.tsx";

const looking = "Looking for your environments again. Usually a few seconds.";
const button = () => screen.getByRole("button", { name: "Look again" });
const said = () => screen.getByRole("status").textContent;

describe("looking again for environments", () => {
  it("says that it is at work, on the screen and to screen readers, and keeps the list, the button and the focus", async () => {
    const host = show({ state: states.choosing });
    button().focus();
    fireEvent.click(button());
    expect(host.asked).toEqual([{ command: "setup.list-environments", input: {} }]);
    const pressed = button();
    await act(() => host.change({ ...states.choosing, listing: true }));
    expect(document.querySelector(".lead")?.textContent).toBe(looking);
    expect(said()).toBe(looking);
    expect(screen.getAllByRole("radio")).toHaveLength(states.choosing.environments.length);
    expect(button()).toBe(pressed);
    expect(document.activeElement).toBe(pressed);
    expect(pressed.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(pressed.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      looking,
    );
    fireEvent.click(pressed);
    expect(host.asked).toHaveLength(1);
  });

  it("says what came of it, and can be done once more", async () => {
    const host = show({ state: { ...states.choosing, listing: true } });
    await act(() => host.change({ ...states.choosing, listing: false }));
    expect(screen.queryByText(looking)).toBeNull();
    expect(said()).toBe(`Looked again: ${states.choosing.environments.length} environments.`);
    fireEvent.click(button());
    expect(host.asked).toHaveLength(1);
  });

  it("says nothing of a look when nobody looked", () => {
    show({ state: states.choosing });
    expect(said()).toBe("");
  });
});
