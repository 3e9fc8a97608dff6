// @vitest-environment happy-dom
import { options, render } from "preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfirmDialog } from "../../../popup/parts/dialog.tsx";
import { Menu } from "../../../popup/parts/menu.tsx";
import { Screen, ShownBefore } from "../../../popup/parts/screen.tsx";

/** A key that follows a click at once is meant for what the click opened, whether or not it has been painted. */
describe("Before the next frame, the focus", () => {
  const before = options.requestAnimationFrame;
  let place: HTMLElement;
  beforeEach(() => {
    // A browser that paints no frame, as for a popup behind another window.
    options.requestAnimationFrame = () => {};
    place = document.body.appendChild(document.createElement("div"));
  });
  afterEach(() => {
    render(null, place);
    place.remove();
    if (before) options.requestAnimationFrame = before;
    else delete options.requestAnimationFrame;
  });
  const drawn = () => new Promise<void>((done) => queueMicrotask(() => queueMicrotask(done)));

  it("is in a menu that was opened", async () => {
    render(<Menu label="More" items={[{ label: "Help", onChoose: () => {} }]} />, place);
    place.querySelector("button")?.click();
    await drawn();
    expect(document.activeElement).toBe(place.querySelector("[role=menuitem]"));
  });

  it("is on the heading of a screen that took another's place", () => {
    const shown = { current: true };
    render(
      <ShownBefore.Provider value={shown}>
        <Screen title="About">text</Screen>
      </ShownBefore.Provider>,
      place,
    );
    expect(document.activeElement).toBe(place.querySelector("h1, h2"));
  });

  it("is in a question that has to be answered", () => {
    const nothing = () => {};
    const question = { title: "Sure?", text: "Really", confirm: "Yes", cancel: "No" };
    render(<ConfirmDialog {...question} onConfirm={nothing} onCancel={nothing} />, place);
    expect(place.querySelector("dialog")?.open).toBe(true);
  });
});
