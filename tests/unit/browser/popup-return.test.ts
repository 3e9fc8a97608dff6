import { describe, expect, it, vi } from "vitest";
import { createPopupReturn } from "../../../background/identity/popup-return.ts";
import { eventually } from "../../support/eventually.ts";

type Api = Parameters<typeof createPopupReturn>[0];

/** @param open whether the popup is open, each time it is looked. */
function world(...open: readonly boolean[]) {
  const looks = [...open];
  const openPopup = vi.fn(async () => {});
  const getContexts = vi.fn(async () => (looks.shift() ? [{ contextType: "POPUP" }] : []));
  const browser = { runtime: { getContexts }, action: { openPopup } };
  return { openPopup, getContexts, popupReturn: createPopupReturn(browser as unknown as Api) };
}

describe("the popup", () => {
  it("is brought back when the work has closed it", async () => {
    const { openPopup, popupReturn } = world(true, false);
    expect(await popupReturn(async () => 7)).toBe(7);
    await eventually(() => expect(openPopup).toHaveBeenCalledOnce());
  });

  it("is brought back when the work failed, and the failure is passed on", async () => {
    const { openPopup, popupReturn } = world(true, false);
    await expect(popupReturn(() => Promise.reject(new Error("cancelled")))).rejects.toThrow("cancelled");
    await eventually(() => expect(openPopup).toHaveBeenCalledOnce());
  });

  it.each([
    ["was not open before", [false, false]],
    ["is still open", [true, true]],
  ])("is left alone when it %s", async (_why, open) => {
    const { openPopup, getContexts, popupReturn } = world(...open);
    await popupReturn(async () => {});
    await eventually(() => expect(getContexts).toHaveBeenCalledTimes(open[0] ? 2 : 1));
    await Promise.resolve();
    expect(openPopup).not.toHaveBeenCalled();
  });

  it("does not matter to the work: a browser that refuses or can't tell changes nothing", async () => {
    const { openPopup, popupReturn } = world(true, false);
    openPopup.mockRejectedValue(new Error("no window in front"));
    expect(await popupReturn(async () => 7)).toBe(7);
    const old = createPopupReturn({ runtime: {}, action: {} } as unknown as Api);
    expect(await old(async () => 8)).toBe(8);
  });
});
