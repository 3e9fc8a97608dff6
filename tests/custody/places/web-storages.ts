import type { Frame } from "playwright-core";
import { searchTexts, type Text } from "../search/searched.ts";
import type { Place, PlaceName } from "./place.ts";
import { label, type Scene } from "./scene.ts";

/** How each kind of storage of an origin is read, planted in and cleaned; expressions for a page. */
const kinds = {
  localStorage: {
    read: "JSON.stringify(Object.entries(localStorage))",
    plant: (value: string) => `localStorage.setItem("custody-canary", ${value} + "\\u2713")`,
    clean: 'localStorage.removeItem("custody-canary")',
  },
  sessionStorage: {
    read: "JSON.stringify(Object.entries(sessionStorage))",
    plant: (value: string) => `sessionStorage.setItem("custody-canary", ${value})`,
    clean: 'sessionStorage.removeItem("custody-canary")',
  },
  IndexedDB: {
    read: `(async () => {
      const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const all = [];
      for (const { name } of await indexedDB.databases()) {
        const db = await done(indexedDB.open(name));
        for (const store of db.objectStoreNames) {
          const objects = db.transaction(store).objectStore(store);
          all.push(name, store, await done(objects.getAllKeys()), await done(objects.getAll()));
        }
        db.close();
      }
      return JSON.stringify(all);
    })()`,
    plant: (value: string) => `new Promise((resolve, reject) => {
      const opening = indexedDB.open("custody-canary");
      opening.onupgradeneeded = () => opening.result.createObjectStore("values");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const change = opening.result.transaction("values", "readwrite");
        change.objectStore("values").put({ deep: ${value} }, "canary");
        change.oncomplete = () => { opening.result.close(); resolve(); };
      };
    })`,
    clean: `new Promise((resolve) => {
      const gone = indexedDB.deleteDatabase("custody-canary");
      gone.onsuccess = gone.onerror = gone.onblocked = () => resolve();
    })`,
  },
  Cache: {
    read: `(async () => {
      const all = [];
      for (const name of await caches.keys()) {
        for (const request of await (await caches.open(name)).keys()) {
          const answer = await (await caches.open(name)).match(request);
          all.push(name, request.url, [...(answer?.headers ?? [])], await answer?.text());
        }
      }
      return JSON.stringify(all);
    })()`,
    plant: (value: string) =>
      `caches.open("custody-canary").then((cache) => cache.put("https://custody.example/canary", new Response(${value})))`,
    clean: 'caches.delete("custody-canary")',
  },
  "window.name and history.state": {
    read: "JSON.stringify([window.name, history.state])",
    plant: (value: string) => `history.replaceState({ ...history.state, canary: ${value} }, "")`,
    clean: 'history.replaceState({ ...history.state, canary: undefined }, "")',
  },
} as const;
type StorageKind = keyof typeof kinds;

/** Where pages of an origin can keep something. */
function webStorage(name: PlaceName, kind: StorageKind, frames: () => readonly Frame[]): Place {
  const { read, plant, clean } = kinds[kind];
  const inAll = (expression: string): Promise<readonly (readonly [string, unknown])[]> =>
    Promise.all(
      frames().map(
        async (frame) => [label(frame.url()), await frame.evaluate(expression).catch(() => null)] as const,
      ),
    );
  return {
    name,
    async look(matcher) {
      const texts: Text[] = (await inAll(read)).flatMap(([where, text]) =>
        typeof text === "string" ? [{ where, text }] : [],
      );
      return searchTexts(texts, matcher);
    },
    async plant(canary) {
      const value = JSON.stringify(canary);
      const done = await Promise.all(
        frames().map(async (frame) => {
          // A sandboxed frame has no storage: nothing can be left there, and nothing planted.
          const has = await frame.evaluate(read).catch(() => null);
          if (has === null) return [];
          await frame.evaluate(plant(value));
          return [label(frame.url())];
        }),
      );
      return [...new Set(done.flat())];
    },
    clean: async () => void (await inAll(clean)),
  };
}

/** Storage of the extension's origin: its pages and its worker have the same. sessionStorage is each page's own. */
export function ownWebStorages({ browser: { context, desk } }: Scene): readonly Place[] {
  const own = () => context.pages().filter((page) => page.url().startsWith("chrome-extension://"));
  return [
    webStorage("localStorage of the extension", "localStorage", () => [desk.mainFrame()]),
    webStorage("sessionStorage of the extension", "sessionStorage", () =>
      own().map((page) => page.mainFrame()),
    ),
    webStorage("IndexedDB of the extension", "IndexedDB", () => [desk.mainFrame()]),
    webStorage("Cache of the extension", "Cache", () => [desk.mainFrame()]),
  ];
}

/** Storage of the portals' origins, in every frame of every tab. */
export function portalWebStorages(scene: Scene): readonly Place[] {
  const frames = () =>
    scene
      .webPages()
      .flatMap((page) => page.frames())
      .filter((frame) => frame.url().startsWith("https://"));
  return (
    ["localStorage", "sessionStorage", "IndexedDB", "Cache", "window.name and history.state"] as const
  ).map((kind) => webStorage(`${kind} of portals`, kind, frames));
}

const cookieOf = (canary: string) => ({
  name: "custody-canary",
  value: canary,
  domain: "login.microsoftonline.com",
  path: "/",
});

/** Cookies of every site, also those that scripts can't read. */
export const cookiePlace = ({ browser: { context } }: Scene): Place => ({
  name: "cookies",
  look: async (matcher) =>
    searchTexts(
      (await context.cookies()).map(({ domain, name, value }) => ({
        where: `${name} of ${domain}`,
        text: value,
      })),
      matcher,
    ),
  async plant(canary) {
    await context.addCookies([cookieOf(canary)]);
    return ["custody-canary of login.microsoftonline.com"];
  },
  clean: () => context.clearCookies({ name: "custody-canary" }),
});
