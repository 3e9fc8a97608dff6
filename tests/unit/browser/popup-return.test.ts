import { describe, expect, it, vi } from "vitest";
import { createPopupReturn } from "../../../background/popup-return.ts";
import { eventually } from "../../support/eventually.ts";

type Api = Parameters<typeof createPopupReturn>[0];

const page = "chrome-extension://abc/popup/index.html";

/** Where the popup's page is shown. */
type Shown = "popup" | "tab in front" | "tab behind" | "nowhere";

const contextsOf = (shown: Shown) => {
  if (shown === "nowhere") return [];
  return shown === "popup"
    ? [{ contextType: "POPUP", documentUrl: page }]
    : [{ contextType: "TAB", documentUrl: page, tabId: shown === "tab in front" ? 1 : 2 }];
};

/** @param shown where the popup's page is, each time it is looked. */
function world(...shown: readonly Shown[]) {
  const looks = [...shown];
  const openPopup = vi.fn(async () => {});
  const getContexts = vi.fn(async () => [
    { contextType: "TAB", documentUrl: "chrome-extension://abc/popup/options.html", tabId: 1 },
    ...contextsOf(looks.shift() ?? "nowhere"),
  ]);
  const create = vi.fn(async () => ({}));
  const get = vi.fn(async (id: number) => ({ active: id === 1 }));
  const getURL = (path: string) => `chrome-extension://abc/${path}`;
  const browser = {
    runtime: { getContexts, getURL },
    action: { openPopup },
    tabs: { create, get },
  } as unknown as Api;
  return { openPopup, getContexts, create, popupReturn: createPopupReturn(browser, [0, 0]) };
}

describe("the popup", () => {
  it.each([
    ["in the popup, which closed", "popup", "nowhere"],
    ["on the guide's card or on another page", "nowhere", "nowhere"],
    ["on a page while an old tab has the popup's", "tab behind", "tab behind"],
  ] as const)("is shown after work that was begun %s", async (_where, before, after) => {
    const { openPopup, create, popupReturn } = world(before, after);
    expect(await popupReturn.after(async () => 7)).toBe(7);
    await eventually(() => expect(openPopup).toHaveBeenCalledOnce());
    expect(create).not.toHaveBeenCalled();
  });

  it("is shown when the work failed, and the failure is passed on", async () => {
    const { openPopup, popupReturn } = world("popup", "nowhere");
    await expect(popupReturn.after(() => Promise.reject(new Error("cancelled")))).rejects.toThrow(
      "cancelled",
    );
    await eventually(() => expect(openPopup).toHaveBeenCalledOnce());
  });

  it.each(["popup", "tab in front"] as const)("is left alone when it is shown in a %s", async (where) => {
    const { openPopup, getContexts, popupReturn } = world(where, where);
    await popupReturn.after(async () => {});
    await eventually(() => expect(getContexts).toHaveBeenCalledTimes(2));
    await new Promise(setImmediate);
    expect(openPopup).not.toHaveBeenCalled();
  });

  it("opens in a tab when the browser refuses it after work that was begun elsewhere", async () => {
    const { openPopup, create, popupReturn } = world("nowhere", "nowhere");
    openPopup.mockRejectedValue(new Error("needs a click"));
    await popupReturn.after(async () => {});
    await eventually(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url: page }));
    expect(openPopup).toHaveBeenCalledTimes(3);
  });

  it("is asked for again while no window is in front, and then opens no tab", async () => {
    const { openPopup, create, popupReturn } = world("nowhere", "nowhere", "nowhere", "popup");
    openPopup.mockRejectedValueOnce(new Error("no window in front"));
    await popupReturn.after(async () => {});
    await eventually(() => expect(openPopup).toHaveBeenCalledTimes(2));
    await new Promise(setImmediate);
    expect(create).not.toHaveBeenCalled();
  });

  it("leaves it to the toolbar icon when the browser refuses to bring it back", async () => {
    const { openPopup, create, popupReturn } = world("popup", "nowhere");
    openPopup.mockRejectedValue(new Error("no window in front"));
    expect(await popupReturn.after(async () => 7)).toBe(7);
    await eventually(() => expect(openPopup).toHaveBeenCalledTimes(3));
    await new Promise(setImmediate);
    expect(create).not.toHaveBeenCalled();
  });

  it("is left alone by a browser that can't tell whether it is shown", async () => {
    const openPopup = vi.fn(async () => {});
    const runtime = { getURL: (path: string) => path };
    const old = createPopupReturn({ runtime, action: { openPopup }, tabs: {} } as unknown as Api);
    expect(await old.after(async () => 8)).toBe(8);
    await old.show();
    expect(openPopup).not.toHaveBeenCalled();
  });
});
