import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../../drive/browser/find-chromium.ts";
import { outOfOrder } from "../../scripts/screens/order.ts";

/** The check of focus order that looks at every picture of a screen (`npm run screens`). */
describe("The check of focus order", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
  });
  afterAll(() => browser?.close());

  const faultsOf = async (html: string): Promise<readonly string[]> => {
    const page = await browser.newPage();
    try {
      await page.setContent(html);
      return await outOfOrder(page);
    } finally {
      await page.close();
    }
  };

  it("names a control that is drawn above the one before it", async () => {
    const upsideDown = `<div style="display:flex;flex-direction:column-reverse"><button>First</button><button>Second</button></div>`;
    expect(await faultsOf(upsideDown)).toEqual(["“Second” comes after “First”"]);
  });

  it("takes a row, a disabled control, and what is scrolled out of sight as they are", async () => {
    expect(await faultsOf("<button>One</button><button>Two</button>")).toEqual([]);
    expect(
      await faultsOf(
        `<div style="display:flex;flex-direction:column-reverse"><button>First</button><button disabled>Second</button></div>`,
      ),
    ).toEqual([]);
    expect(
      await faultsOf(
        `<div style="height:40px;overflow:auto"><p style="height:300px">Text</p><button>Far down</button></div><button>Foot</button>`,
      ),
    ).toEqual([]);
  });
});
