import { until } from "../../../drive/browser/until.ts";
import { firefoxId } from "../../../scripts/build/firefox-manifest.ts";
import type { Firefox } from "./firefox.ts";

/** What Firefox shows of the extension beside tabs: its icon, popup and sidebar. A tab with a page of the extension is open. */
export interface FirefoxSurfaces {
  /** Clicks the extension's icon, which is in the toolbar from then on. */
  pressIcon(): Promise<void>;
  /** Clicks a button or an entry of a menu in the popup with the pointer, once it is there. */
  pressInPopup(name: string): Promise<void>;
  /** Closes the popup, as a click elsewhere does. */
  closePopup(): Promise<void>;
  /** Makes the sidebar so wide, px. */
  widen(width: number): Promise<void>;
  /** Waits until the popup or the sidebar shows a text. */
  sees(where: Surface, text: string): Promise<void>;
  /** Waits until it is closed. */
  isGone(where: Surface): Promise<void>;
  /** What an expression is in its page, where `page` is its window; null: it is closed. */
  read(where: Surface, expression: string): Promise<unknown>;
}

type Surface = "popup" | "sidebar";

export function surfacesOf({ page, inBrowser }: Firefox): FirefoxSurfaces {
  // Pages of an extension can see each other.
  const read = (where: Surface, expression: string) =>
    page.evaluate(
      `const [page] = browser.extension.getViews({ type: arguments[0] }); return page?.document.body ? (${expression}) : null;`,
      where,
    );
  const text = async (where: Surface) => String(await read(where, "page.document.body.innerText"));
  /** How often something was pressed: a click that arrives late still belongs to its own. */
  let presses = 0;
  const isGone = async (where: Surface) => {
    await until(`the ${where} to close`, async () => ((await read(where, "true")) === null ? true : null));
  };
  return {
    read,
    async pressIcon() {
      await inBrowser(
        `const id = parameters[0].toLowerCase().replace(/[^a-z0-9_-]/g, "_") + "-browser-action";
         const { CustomizableUI } = window;
         if (CustomizableUI.getPlacementOfWidget(id)?.area !== "nav-bar") CustomizableUI.addWidgetToArea(id, "nav-bar");
         window.document.getElementById(id).querySelector(".unified-extensions-item-action-button").click();`,
        firefoxId,
      );
    },
    async pressInPopup(name) {
      const called = JSON.stringify(name);
      presses += 1;
      const press = presses;
      // null: the popup is gone, which the click has done.
      const wasPressed = async () =>
        (await read("popup", `page.pressed === ${press}`)) !== false ? true : null;
      let clicked = false;
      const attempt = async (): Promise<true | null> => {
        if (clicked && (await wasPressed())) return true;
        const place = await read(
          "popup",
          `[...page.document.querySelectorAll("button")]
            .filter((one) => (one.getAttribute("aria-label") ?? one.textContent).trim() === ${called})
            .map((one) => {
              // At the document: the button may be drawn anew between now and the click.
              page.document.addEventListener("click", ({ target }) => {
                const hit = target.closest("button");
                if (hit && (hit.getAttribute("aria-label") ?? hit.textContent).trim() === ${called}) page.pressed = ${press};
              }, { capture: true });
              const { x, y, width, height } = one.getBoundingClientRect();
              return [x + width / 2, y + height / 2];
            })[0]`,
        );
        if (!place) return null;
        const isShown = await inBrowser(
          `const popup = window.document.querySelector("browser.webextension-popup-browser");
           if (!popup) return false;
           const shown = popup.getBoundingClientRect();
           const [x, y] = parameters[0];
           for (const [kind, buttons] of [["mousemove", 0], ["mousedown", 1], ["mouseup", 0]])
             window.synthesizeMouseEvent(kind, shown.x + x, shown.y + y, { button: 0, clickCount: 1, buttons }, {});
           return true;`,
          place,
        );
        if (!isShown) return null;
        clicked = true;
        // A popup that still grows moves the button from under the pointer: then once more, as a person does.
        return until("the click", wasPressed, { timeoutMs: 3_000 }).catch(() => null);
      };
      await until(`“${name}” in the popup to be pressed`, () => attempt().catch(() => null), {
        told: () => text("popup"),
      });
    },
    async closePopup() {
      await inBrowser('for (const one of window.document.querySelectorAll("panel")) one.hidePopup();');
      await isGone("popup");
    },
    async widen(width) {
      await inBrowser(
        'window.document.getElementById("sidebar-box").style.width = parameters[0] + "px"',
        width,
      );
      await until(`the sidebar to be ${width} px wide`, async () =>
        (await read("sidebar", "page.innerWidth")) === width ? true : null,
      );
    },
    async sees(where, wanted) {
      await until(
        `“${wanted}” in the ${where}`,
        async () => ((await text(where)).includes(wanted) ? true : null),
        {
          told: () => text(where),
        },
      );
    },
    isGone,
  };
}
