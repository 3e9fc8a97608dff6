import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../../drive/browser/until.ts";
import { lookInside } from "./support/closed-card.ts";
import { frameHost, showUnseenPages, type UnseenPages } from "./support/unseen-page.ts";
import { unseenHtml as page, ringIsAround as ringAround } from "./support/unseen-ring.ts";

const app = "22222222-0000-4000-8000-000000000002";
const object = "99999999-0000-4000-8000-000000000009";
const secret = "zzz8Q~PLANTEDplantedPLANTEDplanted01234567";
const entra = "https://entra.microsoft.com/";
const at = {
  list: `${entra}#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`,
  register: `${entra}#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade`,
  secrets: `${entra}#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${app}`,
  enterprise: `${entra}#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${object}/appId/${app}`,
} as const;

/** Pages that are made like none of the sandbox's, each for one fault that was seen on such a page. */
describe("The guide on pages that nobody here has seen", () => {
  let pages: UnseenPages;
  beforeAll(async () => {
    pages = await showUnseenPages();
  });
  afterAll(() => pages?.close());

  const ringIsAround = (selector: string, frame?: string): Promise<void> =>
    ringAround(pages, selector, frame);
  const taken = async (): Promise<string> => JSON.stringify((await pages.stage.record())?.progress.captured);

  const ticked = async (): Promise<string> => JSON.stringify((await pages.stage.record())?.progress.marks);

  it("has the ring within two seconds after a slow first look, when the content comes by itself", async () => {
    await pages.show(
      at.list,
      page(
        `<div id="app">${"<p class=line>Loading</p>".repeat(3000)}</div>`,
        // Names and styles of a page that is slow to look at.
        `document.querySelectorAll(".line").forEach((line, n) => { const button = document.createElement("button"); button.setAttribute("aria-label", "Row " + n); line.append(button); });
        addEventListener("load", () => setTimeout(() => {
          document.querySelector("#app").insertAdjacentHTML("afterbegin", '<div role="toolbar"><button id="new">New registration</button></div>');
          // Turns of the page's own timer, until the guide draws its second layer: the ring after the card. A busy machine makes few turns.
          window.turns = 0;
          const timer = setInterval(() => {
            window.turns += 1;
            if (document.querySelectorAll("html > div[popover]").length > 1) clearInterval(timer);
          }, 50);
        }, 2500));`,
      ),
    );
    await pages.tab.page.waitForSelector("#new");
    await ringIsAround("#new");
    expect(await pages.tab.page.evaluate("window.turns")).toBeLessThan(2_000 / 50);
    expect(await pages.tab.card.text()).not.toContain("I can't find it");
  });

  it.each([
    ["a pane", 'role="dialog" aria-label="Filters"'],
    ["an element that says nothing of itself", ""],
  ])("has no ring over %s that lies over the target, and has it again afterwards", async (_, says) => {
    await pages.show(
      at.list,
      page(`<h2>App registrations</h2><div role="toolbar"><button id="new">New registration</button></div>
      <div id="over" ${says} style="display:none;position:fixed;left:0;top:0;width:700px;height:500px;background:#fff">Filters</div>`),
    );
    await ringIsAround("#new");
    const cover = (display: string): Promise<unknown> =>
      pages.tab.page.evaluate(`document.querySelector("#over").style.display = "${display}"`);
    await cover("block");
    await until("the ring to go", async () => ((await pages.ring()) === null ? true : null));
    await cover("none");
    await ringIsAround("#new");
  });

  it("has no ring in a frame while the document around it has a dialog over the target", async () => {
    await pages.show(
      at.list,
      page(`<iframe src="${frameHost}/apps" style="border:0;width:900px;height:500px"></iframe>
      <div id="over" style="display:none;position:fixed;inset:0;background:#0006"><div role="dialog" aria-label="News" style="background:#fff;margin:200px;height:200px">News</div></div>`),
      {
        "/apps": page(
          '<h2>App registrations</h2><div role="toolbar"><button id="new">New registration</button></div>',
        ),
      },
    );
    await ringIsAround("#new", "/apps");
    const cover = (display: string): Promise<unknown> =>
      pages.tab.page.evaluate(`document.querySelector("#over").style.display = "${display}"`);
    for (let time = 0; time < 2; time++) {
      await cover("block");
      await until("the ring to go", async () => ((await pages.ring()) === null ? true : null));
      await cover("none");
      await ringIsAround("#new", "/apps");
    }
  });

  it("has the ring's words over no neighbour that the target is to be told from", async () => {
    const row = (id: string, text: string) =>
      `<li id="${id}" role="menuitem" style="height:30px;width:300px;list-style:none">${text}</li>`;
    await pages.show(
      at.list,
      page(
        `<ul style="margin:200px 0 0 200px;padding:0">${row("above", "Endpoints")}${row("new", "New registration")}${row("below", "Troubleshooting")}</ul>`,
      ),
    );
    await ringIsAround("#new");
    const label = await until("the ring's words", () => pages.label());
    for (const id of ["above", "new", "below"]) {
      const box = await pages.tab.page.locator(`#${id}`).boundingBox();
      const down = Math.min(label.y + label.height, (box?.y ?? 0) + 30) - Math.max(label.y, box?.y ?? 0);
      const across = Math.min(label.x + label.width, (box?.x ?? 0) + 300) - Math.max(label.x, box?.x ?? 0);
      expect([id, Math.min(down, across) > 0]).toEqual([id, false]);
    }
  });

  it("takes no secret from a dialog, whatever its table is like", async () => {
    const before = await taken();
    const marks = JSON.stringify((await pages.stage.record())?.progress.marks);
    await pages.show(
      at.secrets,
      page(`<h2>TextUs | Certificates & secrets</h2><div role="toolbar"><button id="new" title="New client secret">New client secret</button></div>
      <div role="dialog" aria-label="Survey" style="position:fixed;left:300px;top:200px;width:500px;height:200px;background:#fff">
      <table><tr><th>Topic</th><th>Value</th></tr><tr><td>production</td><td>${secret}</td></tr></table></div>`),
    );
    await ringIsAround("#new");
    expect(await taken()).toBe(before);
    expect(JSON.stringify((await pages.stage.record())?.progress.marks)).toBe(marks);
    expect(await pages.tab.card.text()).not.toContain("client secret?");
  });

  it.each([
    ["a frame", "/list"],
    ["a frame in a frame", "/outer"],
  ])("takes no secret from %s in a dialog, even from a list like the app's", async (_, path) => {
    const before = await taken();
    const marks = await ticked();
    const list = `<table><tr><th>Description</th><th>Value</th><th>Secret ID</th></tr><tr><td>production</td><td id="v">${secret}</td><td>${object}</td></tr></table>`;
    await pages.show(
      at.secrets,
      page(`<h2>TextUs | Certificates & secrets</h2><div role="toolbar"><button title="New client secret">New client secret</button></div>
      <div role="dialog" aria-label="Survey" style="position:fixed;left:200px;top:80px;width:420px;height:520px;background:#fff">
      <iframe src="${frameHost}${path}" style="border:0;width:400px;height:400px"></iframe></div>`),
      {
        "/list": page(list),
        "/outer": page(`<iframe src="${frameHost}/list" style="width:380px;height:380px"></iframe>`),
      },
    );
    await until("the list in its frame", async () => {
      const frame = pages.tab.page.frames().find((one) => one.url().endsWith("/list"));
      return (await frame?.locator("#v").isVisible()) ? true : null;
    });
    await (await lookInside(pages.tab.page)).outlast(2500);
    expect(await taken()).toBe(before);
    expect(await ticked()).toBe(marks);
    expect(await pages.tab.card.text()).not.toContain("client secret?");
  });

  it("ticks nothing by a frame in a dialog of the frame that hosts the page", async () => {
    const before = await taken();
    const marks = await ticked();
    await pages.show(
      at.secrets,
      page(`<iframe src="${frameHost}/hosting" style="border:0;width:900px;height:600px"></iframe>`),
      {
        "/hosting":
          page(`<h2>TextUs | Certificates & secrets</h2><div role="toolbar"><button id="new" title="New client secret">New client secret</button></div>
          <div class="nps" style="position:fixed;right:0;bottom:0;width:430px;height:300px;background:#fff"><iframe src="${frameHost}/list" style="border:0;width:400px;height:260px"></iframe></div>`),
        "/list": page(
          `<table><tr><th>Description</th><th>Value</th><th>Secret ID</th></tr><tr><td>production</td><td id="v">${secret}</td><td>${object}</td></tr></table>`,
        ),
      },
    );
    await ringIsAround("#new", "/hosting");
    await (await lookInside(pages.tab.page)).outlast(2500);
    expect(await taken()).toBe(before);
    expect(await ticked()).toBe(marks);
    expect(await pages.tab.card.text()).not.toContain("client secret?");
  });

  it("takes no secret from a frame in a dialog in a shadow root, which the page's other frame is no answer for", async () => {
    const before = await taken();
    await pages.show(
      at.secrets,
      page(
        `<h2>TextUs | Certificates & secrets</h2><div role="toolbar"><button title="New client secret">New client secret</button></div>
        <iframe src="${frameHost}/beside" style="width:200px;height:60px"></iframe><div id="host"></div>`,
        `document.querySelector("#host").attachShadow({ mode: "open" }).innerHTML = '<div role="dialog" aria-label="Survey" style="position:fixed;left:200px;top:80px;width:420px;height:420px;background:#fff"><iframe src="${frameHost}/list" style="border:0;width:400px;height:400px"></iframe></div>';`,
      ),
      {
        "/beside": page("<p>Beside</p>"),
        "/list": page(
          `<table><tr><th>Description</th><th>Value</th><th>Secret ID</th></tr><tr><td>production</td><td id="v">${secret}</td><td>${object}</td></tr></table>`,
        ),
      },
    );
    await until("the list in its frame", async () => {
      const frame = pages.tab.page.frames().find((one) => one.url().endsWith("/list"));
      return (await frame?.locator("#v").isVisible()) ? true : null;
    });
    await (await lookInside(pages.tab.page)).outlast(2500);
    expect(await taken()).toBe(before);
    expect(await pages.tab.card.text()).not.toContain("client secret?");
  });

  it("asks about a secret of before 2021 under Value", async () => {
    await pages.show(
      at.secrets,
      page(`<table><tr><th>Description</th><th>Value</th><th>Secret ID</th></tr>
      <tr><td>production</td><td>k/3=abcdefghijklmnopqrstuvwxyz[]01</td><td>${object}</td></tr></table>`),
    );
    await pages.tab.card.says("This does not look like the secrets that Microsoft makes today");
    await pages.tab.card.press({ role: "button", name: "No" });
  });

  it("says on the enterprise application's page that it is not the app registration", async () => {
    await pages.show(at.enterprise, page("<h2>TextUs | Overview</h2><p>Enterprise Application</p>"));
    await pages.tab.card.says("this is the enterprise application");
  });
});
