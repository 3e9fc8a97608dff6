import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../../scripts/drive/until.ts";
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
      expect(await framesWithScripts(tab.page)).toEqual([]);
      expect(await tab.card.tree()).toEqual([]);
      expect((await ports.connected()).slice(connected)).toEqual([]);
      expect((await stage.record())?.progress).toEqual(before?.progress);
    },
  );

  it("that frames a real portal hears nothing from it: the frame is silent", async () => {
    await isAlive();
    const before = await stage.record();
    const connected = (await ports.connected()).length;
    const framed = encodeURIComponent(`https://portal.azure.com${overview}`);
    await tab.page.goto(`https://entra-microsoft.com/frame-of?url=${framed}`);
    const frame = await until("the portal in its frame", async () => tab.page.frames()[1]);
    await until("the tenant's id in the frame", async () =>
      (await frame.content()).includes(stage.sandbox.world.tenant.id) ? true : null,
    );
    expect((await ports.connected()).slice(connected)).toEqual([]);
    expect(await tab.card.tree()).toEqual([]);
    expect((await stage.record())?.progress).toEqual(before?.progress);
  });

  it("inside a real portal says nothing, nor does a real portal inside of it", async () => {
    await tab.page.goto(`https://portal.azure.com${overview}`);
    await tab.card.says("Start a new app registration");
    const before = await stage.record();
    const connected = (await ports.connected()).length;
    await tab.page.evaluate(
      ([alike, around]) => {
        for (const src of [alike, around]) {
          const frame = document.createElement("iframe");
          frame.width = "900";
          frame.height = "500";
          frame.src = src ?? "";
          document.body.append(frame);
        }
      },
      [
        `https://entra-microsoft.com${overview}`,
        `https://portal.azure.com.evil.example/frame-of?url=${encodeURIComponent(`https://portal.azure.com${overview}`)}`,
      ],
    );
    const strangers = () => tab.page.frames().slice(1);
    await until(
      "the look-alike and the portal in another to be drawn",
      async () => {
        const texts = await Promise.all(strangers().map((frame) => frame.content().catch(() => "")));
        const drawn = texts.filter((text) => text.includes(stage.sandbox.world.tenant.id));
        return drawn.length >= 2 ? true : null;
      },
      {
        told: async () =>
          strangers()
            .map((frame) => frame.url())
            .join("\n"),
      },
    );
    expect((await ports.connected()).slice(connected)).toEqual([]);
    expect((await stage.record())?.progress).toEqual(before?.progress);
    expect(await tab.card.text()).toContain("Start a new app registration");
  });
});
