import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../../drive/browser/until.ts";
import { framesWithScripts, type PortWatch, watchPorts } from "./support/extension-in-page.ts";
import { type GuidedTab, type GuideStage, setGuideStage } from "./support/guide-stage.ts";

const lookAlikes = {
  "entra.microsoft.com.evil.example": "entra.microsoft.com",
  "entra-microsoft.com": "entra.microsoft.com",
  "portal.azure.com.evil.example": "portal.azure.com",
  "xportal.azure.com": "portal.azure.com",
};
/** The portal as it would be if it let itself be framed, and framed anything. */
const careless = { "portal.azure.com": "portal.azure.com" };
const overview = "/#view/Microsoft_AAD_IAM/TenantOverview.ReactView";

describe("A look-alike portal", () => {
  let stage: GuideStage;
  let tab: GuidedTab;
  let ports: PortWatch;

  beforeAll(async () => {
    stage = await setGuideStage({ toolkit: "ko" }, { ...lookAlikes, ...careless });
    tab = await stage.turnOn();
    await tab.card.says("Start a new app registration");
    ports = await watchPorts(stage.browser);
  });
  afterAll(() => stage?.close());

  const shows = (what: string) => until(what, async () => ((await tab.page.title()) !== "" ? true : null));
  /** Goes to a page of a portal, to see that what is looked for elsewhere would be found. */
  const isAlive = async () => {
    await tab.page.goto(`https://entra.microsoft.com${overview}`);
    await tab.card.says("Start a new app registration");
    expect(await framesWithScripts(tab.page)).toContain(tab.page.url());
    // Its frames connect one after the other. Once they are gone, none of them can connect late.
    await tab.page.goto("about:blank");
  };

  it.each(Object.keys(lookAlikes))(
    "on %s, in the very tab of the guide, gets no script and no card",
    async (host) => {
      await isAlive();
      const before = await stage.record();
      const connected = (await ports.connected()).length;
      await tab.page.goto(`https://${host}${overview}`);
      await shows("the look-alike");
      // The same page as in the portal: its value stands there, for everybody to read.
      await until("the tenant's id on the look-alike", async () =>
        (await tab.page.content()).includes(stage.sandbox.world.tenant.id) ? true : null,
      );
      // A real portal's frame in it may have a script; it says nothing there, which the next tests show.
      expect((await framesWithScripts(tab.page)).filter((url) => new URL(url).host === host)).toEqual([]);
      expect(await tab.card.tree()).toEqual([]);
      expect((await ports.connected()).slice(connected)).toEqual([]);
      expect((await stage.record())?.progress).toEqual(before?.progress);
    },
  );

  const framing = (host: string, inner: string) =>
    `https://${host}/frame-of?url=${encodeURIComponent(inner)}`;
  const plain = "https://portal.azure.com/frame-of?url=about:blank";
  const isLoaded = (url: string) =>
    until(`${url} in a frame`, async () => {
      const frame = tab.page.frames().find((one) => one.url() === url);
      const state = await frame?.evaluate(() => document.readyState).catch(() => null);
      // The script decides as soon as it comes, when the page is idle, whether it connects.
      if (state !== "complete" || !(await framesWithScripts(tab.page)).includes(url)) return null;
      return frame;
    });
  const portsOf = async (url: string) => (await ports.connected()).filter((one) => one === url).length;

  it("that frames a real portal hears nothing from it: the frame is silent", async () => {
    await isAlive();
    await tab.page.goto(plain);
    await until("the portal's page to connect when it is the tab's own", async () =>
      (await portsOf(plain)) > 0 ? true : null,
    );
    const before = await stage.record();
    const connected = await portsOf(plain);
    await tab.page.goto(framing("entra-microsoft.com", plain));
    await isLoaded(plain);
    expect(await portsOf(plain)).toBe(connected);
    expect(await tab.card.tree()).toEqual([]);
    expect((await stage.record())?.progress).toEqual(before?.progress);
  });

  it("inside a real portal says nothing, nor does a real portal inside of it", async () => {
    const inner = `${plain}&inner`;
    const sandwich = framing("entra-microsoft.com", inner);
    const good = `${plain}&good`;
    await tab.page.goto(framing("portal.azure.com", sandwich));
    await isLoaded(inner);
    expect(await portsOf(inner)).toBe(0);
    expect((await ports.connected()).filter((url) => url.includes("//entra-microsoft.com"))).toEqual([]);
    await tab.page.goto(framing("portal.azure.com", good));
    await until("a portal's own frame to connect", async () => ((await portsOf(good)) > 0 ? true : null));
  });
});
