import { describe, expect, it, vi } from "vitest";
import { createPopupReturn } from "../../../background/popup-return.ts";
import type { BrowserArea } from "../../../src/browser/api.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import type { IconOpens } from "../../../src/contract/icon-opens.ts";
import { eventually } from "../../support/eventually.ts";
import { fakeBrowser } from "./fake-browser.ts";

type Api = Parameters<typeof createPopupReturn>[0];

const page = "chrome-extension://abc/popup/index.html";

/** Where the popup's page is shown. */
type Shown = "popup" | "panel" | "tab in front" | "tab behind" | "nowhere";

const contextsOf = (shown: Shown) => {
  if (shown === "nowhere") return [];
  // Chromium tells no window of a panel.
  if (shown === "panel")
    return [{ contextType: "SIDE_PANEL", documentUrl: "chrome-extension://abc/popup/panel.html" }];
  return shown === "popup"
    ? [{ contextType: "POPUP", documentUrl: page }]
    : [{ contextType: "TAB", documentUrl: page, tabId: shown === "tab in front" ? 1 : 2 }];
};

/** @param shown where the popup's page is, each time it is looked. */
const world = (...shown: readonly Shown[]) => worldOf({}, ...shown);

/** @param more what the browser has besides, and what the icon opens. */
function worldOf(
  { iconOpens = null, ...more }: { readonly iconOpens?: IconOpens | null } & Partial<Api>,
  ...shown: readonly Shown[]
) {
  const looks = [...shown];
  const { storage } = fakeBrowser();
  const base = {
    session: createStorageArea(storage.session as unknown as BrowserArea),
    icon: { opens: () => iconOpens, apply: async () => {}, tell: async () => {} },
  };
  const openPopup = vi.fn(async () => {});
  const getContexts = vi.fn(async ({ contextTypes }: { readonly contextTypes: readonly string[] }) =>
    [
      { contextType: "TAB", documentUrl: "chrome-extension://abc/popup/options.html", tabId: 1 },
      ...contextsOf(looks.shift() ?? "nowhere"),
    ].filter(({ contextType }) => contextTypes.includes(contextType)),
  );
  const setPopup = vi.fn(async (_details: { readonly popup: string | null }) => {});
  const create = vi.fn(async () => ({}));
  const get = vi.fn(async (id: number) => ({ active: id === 1 }));
  const getURL = (path: string) => `chrome-extension://abc/${path}`;
  const browser = {
    runtime: { getContexts, getURL },
    action: { openPopup, setPopup },
    tabs: { create, get },
    windows: { WINDOW_ID_CURRENT: -2, getLastFocused: async () => ({ id: 7 }) },
    ...more,
  } as unknown as Api;
  const popupReturn = createPopupReturn(browser, base, [0, 0]);
  return { openPopup, setPopup, getContexts, create, storage, popupReturn };
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

  it.each(["popup", "panel", "tab in front"] as const)(
    "is left alone when it is shown in a %s",
    async (where) => {
      const { openPopup, getContexts, popupReturn } = world(where, where);
      await popupReturn.after(async () => {});
      await eventually(() => expect(getContexts).toHaveBeenCalledTimes(2));
      await new Promise(setImmediate);
      expect(openPopup).not.toHaveBeenCalled();
    },
  );

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
    const browser = fakeBrowser();
    const old = createPopupReturn({ runtime, action: { openPopup }, tabs: {} } as unknown as Api, {
      session: createStorageArea(browser.storage.session as unknown as BrowserArea),
      icon: { opens: () => null, apply: async () => {}, tell: async () => {} },
    });
    expect(await old.after(async () => 8)).toBe(8);
    await old.show();
    expect(openPopup).not.toHaveBeenCalled();
  });
});

describe("where the icon opens the panel", () => {
  const needsClick = () => Promise.reject(new Error("may only be called in response to a user gesture"));

  it("the panel is opened in the window in front instead of the popup", async () => {
    const open = vi.fn(async () => {});
    const sidePanel = { open, setPanelBehavior: async () => {} };
    const { openPopup, popupReturn } = worldOf({ iconOpens: "panel", sidePanel }, "nowhere");
    await popupReturn.open();
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
    expect(openPopup).not.toHaveBeenCalled();
  });

  it("the popup opens where Chromium wants a click for the panel", async () => {
    const sidePanel = { open: needsClick, setPanelBehavior: async () => {} };
    const { openPopup, setPopup, popupReturn } = worldOf({ iconOpens: "panel", sidePanel }, "nowhere");
    await popupReturn.open();
    expect(openPopup).toHaveBeenCalledOnce();
    expect(setPopup).not.toHaveBeenCalled();
  });

  it("Firefox gets a popup to open for that moment, because the icon has none", async () => {
    const sidebarAction = { open: needsClick } as unknown as NonNullable<Api["sidebarAction"]>;
    const { openPopup, setPopup, popupReturn } = worldOf({ iconOpens: "panel", sidebarAction }, "nowhere");
    await popupReturn.open();
    expect(openPopup).toHaveBeenCalledOnce();
    expect(setPopup.mock.calls.map(([{ popup }]) => popup)).toEqual([null, ""]);
  });

  it("the popup opens in a browser that has no panel", async () => {
    const { openPopup, popupReturn } = worldOf({ iconOpens: "panel" }, "nowhere");
    await popupReturn.open();
    expect(openPopup).toHaveBeenCalledOnce();
  });
});

describe("a click on the guide's card", () => {
  it("has the panel that is open show the guide, and opens nothing", async () => {
    const { openPopup, storage, popupReturn } = world("panel");
    await popupReturn.forCard();
    expect(storage.session.data.get("panel-shows")).toBe("guide");
    expect(openPopup).not.toHaveBeenCalled();
  });

  it("opens the panel where that is chosen, in the card's window and before anything is awaited", async () => {
    const open = vi.fn(async () => {});
    const sidePanel = { open, setPanelBehavior: async () => {} };
    const { openPopup, popupReturn } = worldOf({ iconOpens: "panel", sidePanel }, "nowhere");
    const opened = popupReturn.forCard(9);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 9 });
    await opened;
    expect(openPopup).not.toHaveBeenCalled();
  });

  it("opens the popup where there is no panel, and is told when the browser refuses", async () => {
    const { openPopup, popupReturn } = world("nowhere");
    await popupReturn.forCard();
    expect(openPopup).toHaveBeenCalledOnce();
    openPopup.mockRejectedValue(new Error("needs a click"));
    await expect(popupReturn.forCard()).rejects.toThrow("needs a click");
  });
});
