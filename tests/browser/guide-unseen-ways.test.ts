import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../../drive/browser/until.ts";
import { sixRoles } from "./portals/procedure.ts";
import { lookInside } from "./support/closed-card.ts";
import { frameHost, showUnseenPages, type UnseenPages } from "./support/unseen-page.ts";
import { ringIsAround, unseenHtml } from "./support/unseen-ring.ts";

const app = "22222222-0000-4000-8000-000000000002";
const environment = "33333333-0000-4000-8000-000000000003";
const admin = "https://admin.powerplatform.microsoft.com";
const at = {
  overview: `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${app}`,
  permissions: `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${app}`,
  secrets: `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${app}`,
  environments: `${admin}/environments`,
  hub: `${admin}/environments/environment/${environment}/hub`,
  users: `${admin}/environments/environment/${environment}/appusers`,
} as const;

/** Ways through pages that are made like none of the sandbox's: each click is where the ring is. */
describe("The guide's way through pages that nobody here has seen", () => {
  let pages: UnseenPages;
  beforeAll(async () => {
    pages = await showUnseenPages();
  });
  afterAll(() => pages?.close());

  const follow = async (...selectors: readonly string[]): Promise<void> => {
    for (const selector of selectors) {
      await ringIsAround(pages, selector);
      await pages.tab.page.locator(selector).first().click({ noWaitAfter: true });
    }
  };

  it("keeps the card off a pane's buttons while the target is in the menu beside it", async () => {
    await pages.show(
      at.overview,
      unseenHtml(
        `<nav style="width:220px"><div role="treeitem" id="secrets" data-telemetryname="Menu-Credentials">Certificates & secrets</div></nav>
        <div style="margin:0 0 0 240px"><p><label>Display name</label> <span>TextUs</span></p><p><label>Application (client) ID</label> <span>${app}</span></p></div>
        <div role="dialog" aria-label="Endpoints" style="position:fixed;right:0;top:0;bottom:0;width:480px;background:#fff">
        <div id="footer" style="position:absolute;bottom:0;left:0;right:0;height:60px"><button>Add</button> <button>Cancel</button></div></div>`,
      ),
    );
    await ringIsAround(pages, "#secrets");
    const inside = await lookInside(pages.tab.page);
    const footer = await pages.tab.page.locator("#footer").boundingBox();
    await until("the card off the pane's buttons", async () => {
      const { box } = await inside.shape();
      if (footer === null) return null;
      const isBeside = box.x + box.width <= footer.x || box.x >= footer.x + footer.width;
      return isBeside || box.y + box.height <= footer.y || box.y >= footer.y + footer.height ? true : null;
    });
  });

  it("has a card of at most 240 px and 35 words while it points at a field and offers to fill it", async () => {
    await pages.show(
      at.secrets,
      unseenHtml(`<div role="dialog" aria-label="Add a client secret" style="position:fixed;right:0;top:0;width:500px;height:500px">
      <label>Description <input id="description"></label><button>Add</button></div>`),
    );
    await ringIsAround(pages, "#description");
    const { card, page } = pages.tab;
    await card.sees({ role: "button", name: /^Fill/ });
    const inside = await lookInside(page);
    const shape = async () => (await inside.shape()).box;
    await until("the card to be small", async () => ((await shape()).height <= 240 ? true : null), {
      told: async () => JSON.stringify([await shape(), await card.text()]),
    });
    expect((await card.text()).match(/[\p{L}\p{N}]\S*/gu)?.length).toBeLessThanOrEqual(35);
  });

  it("takes the right life of a secret from an open list that the page draws", async () => {
    const lives = ["90 days (3 months)", "730 days (24 months)", "Custom"];
    await pages.show(
      at.secrets,
      unseenHtml(
        `<div role="dialog" aria-label="Add a client secret" style="position:fixed;right:0;top:0;width:500px;height:500px">
        <label>Description <input value="production"></label>
        <div role="combobox" aria-label="Expires" tabindex="0" id="expires">90 days (3 months)</div>
        <div role="listbox" id="list" hidden>${lives.map((text, n) => `<div role="option" id="o${n}" style="padding:6px">${text}</div>`).join("")}</div>
        <button id="add">Add</button></div>`,
        `expires.onclick = () => { list.hidden = false; };
        list.onclick = ({ target }) => { expires.textContent = target.textContent; list.hidden = true; };`,
      ),
    );
    await follow("#expires", "#o1");
    await ringIsAround(pages, "#add");
  });

  it.each([
    ["in the pane", "position:relative;width:100%;height:380px", true],
    [
      "beside it in the document, over it on the screen",
      "position:fixed;right:10px;top:60px;width:480px;height:400px",
      false,
    ],
  ])(
    "finds the fields of a pane whose title is in the top document and whose content is a frame %s",
    async (_, style, isInside) => {
      // Another page in between: what was chosen in a pane before it is nobody's choice in the next one.
      await pages.show(at.permissions, unseenHtml("<h2>TextUs | API permissions</h2>"));
      await pages.tab.card.says(/permission/i);
      const frame = `<iframe src="${frameHost}/pane" style="border:0;${style}"></iframe>`;
      await pages.show(
        at.secrets,
        unseenHtml(`<h2>TextUs | Certificates & secrets</h2><label>Description <input id="beneath"></label>
      <div role="dialog" aria-label="Add a client secret" style="position:fixed;right:0;top:0;width:500px;height:500px;background:#fff">
      <h2>Add a client secret</h2>${isInside ? frame : ""}</div>${isInside ? "" : frame}`),
        {
          "/pane": unseenHtml(
            `<label>Description <input id="description"></label><p><span id="life">Expires</span> <select aria-labelledby="life" id="expires"><option>90 days (3 months)</option><option>730 days (24 months)</option></select></p><button id="add">Add</button>`,
          ),
        },
      );
      await ringIsAround(pages, "#description", "/pane");
      const pane = pages.tab.page.frames().find((one) => one.url().endsWith("/pane"));
      await pane?.locator("#description").fill("production");
      await ringIsAround(pages, "#expires", "/pane");
      await pane?.locator("#expires").selectOption({ index: 1 });
      await ringIsAround(pages, "#add", "/pane");
    },
  );

  it.each([
    ["“Expand all”, which does not say that something is closed", "expand all", "#all"],
    ["a closed group's own row", "", "#group"],
  ])("goes through tiles without a state, and opens %s", async (_, tool, opener) => {
    await pages.show(
      at.permissions,
      unseenHtml(
        `<h2>TextUs | API permissions</h2><div class="fxs-contextpane" style="position:fixed;right:0;top:0;width:560px;height:500px;background:#fff">
        <h2>Request API permissions</h2><div><div id="delegated" class="kind"><div>Delegated permissions</div><div>As the signed-in user.</div></div>
        <div class="kind"><div>Application permissions</div><div>As a daemon.</div></div></div><div id="list"></div>
        <div class="fxs-button" role="button" tabindex="0" id="save">Add permissions</div></div><style>.kind, a { cursor: pointer } .kind { padding: 8px }</style>`,
        `const list = document.querySelector("#list");
        const group = '<div role="row" id="group"><div role="gridcell">› Permissions (1)</div></div>';
        const row = (sign) => '<div role="row" id="row"><div role="gridcell"><img alt="" aria-label="' + sign + '"></div><div role="gridcell"><label>user_impersonation</label></div></div>';
        const draw = (rows) => { list.innerHTML = '${tool && `<a id="all">${tool}</a>`}<div role="grid">' + group + rows + '</div>'; };
        document.querySelector("#delegated").onclick = () => draw("");
        list.onclick = ({ target }) => { if (target.closest("${opener}")) draw(row("ikke valgt")); else if (target.closest("#row")) draw(row("valgt")); };`,
      ),
    );
    await follow("#delegated", opener, "#row");
    await ringIsAround(pages, "#save");
  });

  it("scrolls once to the row to tick in a list, and lets the admin scroll away", async () => {
    await pages.show(
      at.permissions,
      unseenHtml(
        `<h2>TextUs | API permissions</h2><div class="fxs-contextpane" style="position:fixed;right:0;top:0;width:560px;height:500px;background:#fff">
        <h2>Request API permissions</h2><div id="scroller" style="height:200px;overflow:auto"><div role="grid">
        ${Array.from({ length: 40 }, (_, n) => `<div role="row" style="height:32px"><div role="gridcell">○ <label>other_${n}</label></div></div>`).join("")}
        <div role="row" id="row" aria-selected="false" style="height:32px"><div role="gridcell">○ <label>user_impersonation</label></div></div></div></div></div>`,
      ),
    );
    await ringIsAround(pages, "#row");
    await pages.tab.page.evaluate("document.querySelector('#scroller').scrollTop = 0");
    await until("the ring to go", async () => ((await pages.ring()) === null ? true : null));
    await (await lookInside(pages.tab.page)).outlast(1500);
    expect(await pages.tab.page.evaluate("document.querySelector('#scroller').scrollTop")).toBe(0);
  });

  it("has the ring inside the scroller of a list that is far higher", async () => {
    await pages.show(
      at.environments,
      unseenHtml(
        `<h1>Environments</h1><div id="scroller" style="height:340px;width:600px;overflow:auto"><div role="grid" style="height:10000px"><div role="row"><div role="gridcell">One</div></div></div></div>`,
      ),
    );
    await ringIsAround(pages, "#scroller");
    await pages.tab.page.evaluate('document.querySelector("#scroller").scrollTop = 5000');
    await ringIsAround(pages, "#scroller");
  });

  it("leads through Settings where the environment's page has no other way", async () => {
    await pages.show(
      at.hub,
      unseenHtml(
        `<header><button aria-label="Settings">⚙</button></header><div role="menubar"><button role="menuitem" id="settings">Settings</button></div>
        <div><div>Environment URL</div><div>contoso.crm4.dynamics.com</div></div><div id="groups"></div>`,
        `const groups = document.querySelector("#groups");
        settings.onclick = () => { settings.remove(); groups.innerHTML = "<button>Product</button><p><button id=users>Users + permissions</button></p>"; };
        groups.onclick = ({ target }) => { if (target.id === "users") groups.insertAdjacentHTML("beforeend", "<a href=#users>Users</a> <a href=#apps id=apps>Application users</a>"); };`,
      ),
    );
    await follow("#settings", "#users");
    await ringIsAround(pages, "#apps");
  });

  it("leads from role to role in a long list of which 15 rows are in the document, to Save and to Create", async () => {
    const names = Array.from({ length: 300 }, (_, n) => sixRoles[(n - 30) / 50] ?? `Role ${n}`);
    await pages.show(
      at.users,
      unseenHtml(
        `<h1>Application users</h1><div role="dialog" aria-label="Create a new app user" class="pane"><div>App</div><div>TextUs</div>
        <label>Business unit <input role="combobox" value="contoso"></label><div>Security roles <button id="pencil" aria-label="Edit security roles">✎</button></div><div id="saved"></div>
        <button id="create">Create</button></div>
        <div role="dialog" aria-label="Add security roles" class="pane" id="panel" hidden><div id="list" style="position:relative;height:360px;overflow:auto"></div><button id="save">Save</button></div>
        <style>.pane { position: fixed; left: 0; top: 40px; width: 420px; height: 460px; background: #fff } .row { position: absolute; height: 36px; width: 380px }</style>`,
        `const names = ${JSON.stringify(names)}; const ticked = new Set();
        const [panel, list] = [document.querySelector("#panel"), document.querySelector("#list")];
        const draw = () => {
          const first = Math.max(0, Math.floor(list.scrollTop / 36) - 2);
          list.querySelectorAll(".row").forEach((row) => row.remove());
          names.slice(first, first + 15).forEach((name, n) => list.insertAdjacentHTML("beforeend",
            '<div class="row" data-role="' + name + '" style="top:' + (first + n) * 36 + 'px"><input type="checkbox" ' + (ticked.has(name) ? "checked" : "") + '><span>' + name + '</span></div>'));
        };
        document.querySelector("#pencil").onclick = () => { panel.hidden = false; list.innerHTML = '<div style="height:10800px"></div>'; draw(); };
        list.onscroll = draw;
        list.onclick = ({ target }) => { const { role } = target.closest(".row").dataset; ticked.has(role) ? ticked.delete(role) : ticked.add(role); draw(); };
        document.querySelector("#save").onclick = () => { panel.hidden = true; document.querySelector("#saved").innerHTML = [...ticked].map((name) => "<div>" + name + "</div>").join(""); };`,
      ),
    );
    await follow("#pencil");
    for (const role of sixRoles) {
      // The first of them by the card's own button, which looks for it; the others by hand.
      if (role === sixRoles[0]) {
        await ringIsAround(pages, "#list");
        await pages.tab.card.press({ role: "button", name: "Show me" });
      }
      const top = names.indexOf(role) * 36 - 100;
      if (role !== sixRoles[0])
        await pages.tab.page.evaluate(`document.querySelector("#list").scrollTop = ${top}`);
      await follow(`[data-role="${role}"]`);
    }
    await follow("#save");
    await ringIsAround(pages, "#create");
    await until("the step of the roles to be done", async () => {
      const marks = (await pages.stage.record())?.progress.marks;
      return marks?.["user-roles"]?.by === "world" ? true : null;
    });
    await pages.tab.card.says("Create");
  });
});
