import { afterEach, describe, expect, it } from "vitest";
import { createSessionMirror, isTemporary } from "../../../../background/identity/session-mirror.ts";
import { createWebStorage } from "../../../../background/identity/web-storage.ts";
import { provideWindow } from "../../../../background/identity/window-stand-in.ts";
import { createStorageArea } from "../../../../src/browser/storage.ts";
import { parseStrings } from "../../../../src/contract/records.ts";
import { fakeBrowser, redirectUri } from "../fake-browser.ts";

type AnyWindow = Record<string, unknown> & { readonly location: Record<string, string> };
const scope = globalThis as unknown as { window?: AnyWindow; document?: Record<string, unknown> };

describe("storage in memory", () => {
  it("behaves as a browser's to those who list it", () => {
    const storage = createWebStorage();
    storage.setItem("msal.one", "1");
    (storage as unknown as Record<string, unknown>)["msal.two"] = 2;
    expect(Object.keys(storage)).toEqual(["msal.one", "msal.two"]);
    expect(Object.hasOwn(storage, "msal.two")).toBe(true);
    // biome-ignore lint/suspicious/noPrototypeBuiltins: what MSAL calls
    expect(storage.hasOwnProperty("msal.three")).toBe(false);
    expect(storage.getItem("msal.two")).toBe("2");
    expect((storage as unknown as Record<string, unknown>)["msal.one"]).toBe("1");
    expect(storage.length).toBe(2);
    expect([storage.key(0), storage.key(2)]).toEqual(["msal.one", null]);
    expect("msal.one" in storage).toBe(true);
    storage.removeItem("msal.one");
    delete (storage as unknown as Record<string, unknown>)["msal.two"];
    expect(storage.getItem("msal.one")).toBeNull();
    expect(Object.keys(storage)).toEqual([]);
  });

  it("takes the names of its own methods as keys without losing them", () => {
    const storage = createWebStorage();
    storage.setItem("getItem", "x");
    storage.setItem("length", "y");
    expect(storage.getItem("getItem")).toBe("x");
    expect(storage.length).toBe(2);
    storage.clear();
    expect(storage.length).toBe(0);
  });
});

describe("the stand-in for window", () => {
  const unknown: string[] = [];
  const options = { redirectUri, onUnknownMember: (member: string) => void unknown.push(member) };
  afterEach(() => {
    delete scope.window;
    delete scope.document;
    unknown.length = 0;
  });

  it("is a top window at the redirect address, and is gone when it is removed", () => {
    const stand = provideWindow(options);
    expect(scope.window?.parent).toBe(scope.window);
    expect(scope.window?.top).toBe(scope.window);
    expect(scope.window?.location.href).toBe(redirectUri);
    expect(scope.window?.sessionStorage).toBe(stand.sessionStorage);
    expect(unknown).toEqual([]);
    stand.remove();
    expect("window" in globalThis).toBe(false);
    expect("document" in globalThis).toBe(false);
  });

  it("reports each member that it does not have", () => {
    provideWindow(options);
    expect(scope.window?.indexedDB).toBeUndefined();
    expect(scope.document?.cookie).toBeUndefined();
    expect(unknown).toEqual(["window.indexedDB", "document.cookie"]);
  });

  it("leaves a real window alone", () => {
    const real = { sessionStorage: createWebStorage() } as unknown as AnyWindow;
    scope.window = real;
    const stand = provideWindow(options);
    expect(stand.sessionStorage).toBe(real.sessionStorage);
    expect(scope.document).toBeUndefined();
    stand.remove();
    expect(scope.window).toBe(real);
  });
});

describe("the mirror", () => {
  const id = "0c7f7b54-5a3c-4c0b-9d8e-6a1b2c3d4e5f";
  const temporary = [
    "msal.interaction.status",
    `msal.${id}.request.params`,
    `msal.${id}.request.origin`,
    `msal.${id}.code.verifier`,
    `msal.${id}.urlHash`,
    `msal.${id}.request.native`,
  ];
  const lasting = [
    "msal.version",
    "msal.3.account.keys",
    `msal.3.token.keys.${id}`,
    `msal.${id}.active-account-filters`,
    "msal.3|uid.utid|login.windows.net|refreshtoken|x|||",
  ];
  const start = () => {
    const browser = fakeBrowser();
    const storage = createWebStorage();
    const item = createStorageArea(browser.api.storage.session).item("msal", parseStrings);
    return {
      browser,
      storage,
      item,
      mirror: createSessionMirror(storage, item, new AbortController().signal),
    };
  };

  it("tells temporary keys from lasting ones", () => {
    expect(temporary.filter((key) => !isTemporary(key))).toEqual([]);
    expect(lasting.filter(isTemporary)).toEqual([]);
  });

  it("saves what lasts and nothing else, once for each change", async () => {
    const { browser, storage, item, mirror } = start();
    for (const key of [...temporary, ...lasting, "somebody-elses"]) storage.setItem(key, key);
    await mirror.save();
    await mirror.save();
    expect(Object.keys((await item.read()) ?? {}).sort()).toEqual([...lasting].sort());
    expect(browser.storage.session.writes).toHaveLength(1);
    storage.removeItem("msal.version");
    await mirror.save();
    expect(browser.storage.session.writes).toHaveLength(2);
  });

  it("loads over what an event page's own storage still has", async () => {
    const { storage, item, mirror } = start();
    await item.write({ "msal.version": "5" });
    for (const key of [...temporary, "msal.3.account.keys", "somebody-elses"]) storage.setItem(key, "old");
    await mirror.load();
    expect(Object.keys(storage).sort()).toEqual(["msal.version", "somebody-elses"]);
  });

  it("drops temporary keys alone", () => {
    const { storage, mirror } = start();
    for (const key of [...temporary, ...lasting]) storage.setItem(key, key);
    mirror.dropTemporary();
    expect(Object.keys(storage).sort()).toEqual([...lasting].sort());
  });

  it("clears both sides", async () => {
    const { storage, item, mirror } = start();
    for (const key of lasting) storage.setItem(key, key);
    await mirror.save();
    await mirror.clear();
    expect(await item.read()).toBeNull();
    expect(Object.keys(storage)).toEqual([]);
  });
});
