import { describe, expect, it } from "vitest";
import { createPortalScripts } from "../../../background/guide/portal-scripts.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

describe("The scripts inside the portals", () => {
  it("are never away for a moment when the pages that have them change", async () => {
    const browser = fakeBrowser();
    const scripts = createPortalScripts(browser.api);
    await scripts.register(["https://entra.microsoft.com/*"]);
    let fewest = browser.scripts.size;
    expect(fewest).toBe(2);
    const remove = browser.scripts.delete.bind(browser.scripts);
    browser.scripts.delete = (id) => {
      const had = remove(id);
      fewest = Math.min(fewest, browser.scripts.size);
      return had;
    };
    await scripts.register(["https://entra.microsoft.com/*", "https://contoso.crm4.dynamics.com/*"]);
    expect(fewest).toBe(2);
    for (const script of browser.scripts.values())
      expect(script).toMatchObject({
        matches: ["https://entra.microsoft.com/*", "https://contoso.crm4.dynamics.com/*"],
      });
    await scripts.register([]);
    expect(browser.scripts.size).toBe(0);
  });
});
