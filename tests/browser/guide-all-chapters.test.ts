import { afterEach, describe, expect, it } from "vitest";
import type { PortalSettings } from "../../sandbox/portals/settings.ts";
import { steps } from "../../src/guide/guide.ts";
import { sixRoles } from "./portals/procedure.ts";
import { areWanted, pictureInBoth } from "./support/guide-pictures.ts";
import { type GuideStage, setGuideStage, testIsOver } from "./support/guide-stage.ts";
import { setUpGuided } from "./support/guided-set-up.ts";
import { tenantHolds, wantedGrants } from "./support/tenant-holds.ts";

const variants: Readonly<Record<string, Partial<PortalSettings>>> = {
  "all in the top document, English": { toolkit: "ko", applicationUsers: "S2S apps" },
  "all in React frames, English": { toolkit: "react", applicationUsers: "Application users" },
  "mixed frames, German, radio buttons": { language: "de", accountTypes: "radios", dynamics: "unified" },
  "mixed frames, Japanese": { language: "ja" },
};

describe("The guide leads through all six chapters by hand", () => {
  let stage: GuideStage | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  it.each(Object.entries(variants))("%s", async (name, settings) => {
    stage = await setGuideStage(settings);
    const folder = `steps-${name.replace(/\W+/g, "-").toLowerCase()}`;
    const tab = await stage.turnOn();
    const problems: string[] = [];
    tab.page.on("pageerror", (error) => problems.push(error.message));
    const look = async (shot: string) => {
      if (areWanted) await pictureInBoth(tab.page, `${folder}/${shot}`, await tab.card.text());
    };
    const { clientSecret } = await setUpGuided(stage, tab, look);
    expect(problems).toEqual([]);

    const { progress } = (await stage.record()) ?? {};
    expect(Object.keys(progress?.marks ?? {}).sort()).toEqual(steps.map(({ id }) => id).sort());
    const held = tenantHolds(stage.sandbox);
    expect(held).toMatchObject({
      applications: [
        { signInAudience: "AzureADMyOrg", secrets: [{ displayName: "production", months: 24 }] },
      ],
      grants: wantedGrants,
      applicationUsers: [{ roles: [...sixRoles], hasIcon: true, disabled: false }],
    });
    const values = {
      dynamicsUrl: "https://contoso.crm4.dynamics.com",
      tenantId: stage.sandbox.world.tenant.id,
      clientId: held.applications[0]?.appId,
    };
    expect(progress?.captured).toMatchObject({
      dynamicsUrl: { text: values.dynamicsUrl, from: "page" },
      tenantId: { text: values.tenantId, from: "page" },
      clientId: { text: values.clientId, from: "page" },
      clientSecret: { from: "page" },
    });

    const { browser } = stage;
    await browser.popup.press({ role: "button", name: "Test and copy the credentials" });
    await browser.popup.press({ role: "button", name: "Test the credentials" });
    expect(await testIsOver(stage)).toMatchObject({ works: true, problem: null });
    expect(clientSecret.length).toBeGreaterThan(30);
  });
});
