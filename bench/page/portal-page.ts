import type { BrowserContext } from "playwright-core";

/** The address that the page pretends to have: the overview of an app registration. */
export const portalUrl =
  "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/22222222-0000-4000-8000-000000000002";

/** The list of apps on the same page. */
export const appListHash = "#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade";

/** Frames below the top one; a portal blade has as many. */
export const frameCount = 5;

const rows = (count: number): string =>
  [...Array(count).keys()]
    .map(
      (n) =>
        `<div role="row" class="fxc-gc-row"><div role="gridcell" class="fxc-gc-cell"><a href="#">Integration ${n}</a></div><div role="gridcell" class="fxc-gc-cell"><span>${n}</span></div><div role="gridcell" class="fxc-gc-cell"><button type="button">More</button></div></div>`,
    )
    .join("");

/** About 2,500 elements: menus, a form, a grid. Named as a portal names them, so that there is something to look at. */
const body = `
<header role="banner"><button>Portal menu</button><input type="search" aria-label="Search resources" /></header>
<nav role="navigation">${["Overview", "Quickstart", "Authentication", "Certificates & secrets", "API permissions"].map((name) => `<a href="#" role="menuitem">${name}</a>`).join("")}</nav>
<main><h1>TextUs</h1><dl><dt>Application (client) ID</dt><dd id="target">22222222-0000-4000-8000-000000000002</dd></dl>
<label>Name <input type="text" value="TextUs" /></label><div role="toolbar"><button id="register">New registration</button></div>
<div role="grid">${rows(280)}</div><div id="busy"></div></main>`;

/**
 * Changes the page a number of times, in small lots, evenly over a time: rows that come and go, texts, attributes, as
 * in a portal that loads. Answers when the last change is done.
 */
const mutator = `globalThis.benchMutate = (count, ms) => new Promise((resolve) => {
  const busy = document.getElementById("busy");
  const start = performance.now();
  let done = 0;
  const change = () => {
    switch (done % 4) {
      case 0: {
        const row = document.createElement("div");
        row.setAttribute("role", "row");
        row.textContent = "Row " + done;
        busy.append(row);
        if (busy.childElementCount > 200) busy.firstElementChild.remove();
        break;
      }
      case 1: busy.lastElementChild.className = "state-" + done; break;
      case 2: busy.lastElementChild.firstChild.data = "Changed " + done; break;
      default: busy.firstElementChild.setAttribute("aria-busy", String(done % 8 === 3));
    }
    done += 1;
  };
  const lot = () => {
    const due = Math.min(count, Math.ceil(((performance.now() - start) / ms) * count));
    while (done < due) change();
    if (done < count) setTimeout(lot, 8); else resolve(done);
  };
  lot();
});
/** Another blade: the address changes and the page draws its middle again. */
globalThis.benchNavigate = (n) => new Promise((resolve) => {
  location.hash = n % 2 ? "#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/22222222-0000-4000-8000-000000000002" : ${JSON.stringify(new URL(portalUrl).hash)};
  const main = document.querySelector("main");
  main.innerHTML = main.innerHTML;
  setTimeout(resolve, 600);
});
/** The list of apps, whose "New registration" the guide points at. Removes it or puts it back. */
globalThis.benchTarget = (there) => {
  globalThis.benchButton ??= document.getElementById("register");
  if (there) document.querySelector("[role=toolbar]").append(globalThis.benchButton);
  else globalThis.benchButton.remove();
};
/** ms until the page has this many layers of the guide: one is the card's, the other the ring's. */
globalThis.benchLayers = (count) => new Promise((resolve) => {
  const start = performance.now();
  const isSo = () => document.querySelectorAll(":root > [popover=manual]").length === count;
  if (isSo()) return resolve(0);
  const observer = new MutationObserver(() => {
    if (!isSo()) return;
    observer.disconnect();
    resolve(performance.now() - start);
  });
  observer.observe(document.documentElement, { childList: true });
});
/** ms until a bare observer has the target, which looks once, this long after the next change, and again after that. */
globalThis.benchLook = (afterMs) => new Promise((resolve) => {
  const start = performance.now();
  let waits = false;
  const observer = new MutationObserver(() => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      if (!document.getElementById("register")) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }, afterMs);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
globalThis.benchLongTasks = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) globalThis.benchLongTasks.push(duration);
}).observe({ entryTypes: ["longtask"] });`;

const html = (inner: string, script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>TextUs - Microsoft Entra admin center</title></head><body>${inner}<script>${script}</script></body></html>`;

const frames = [...Array(frameCount).keys()]
  .map((n) => `<iframe title="Frame ${n}" src="/frame/${n}" width="200" height="40"></iframe>`)
  .join("");

/** Answers every request to the portal's host in this browser. */
export async function servePortal(context: BrowserContext): Promise<void> {
  await context.route("https://entra.microsoft.com/**", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: new URL(route.request().url()).pathname.startsWith("/frame/")
        ? html("<p>Blade</p>", "")
        : html(body + frames, mutator),
    }),
  );
}
