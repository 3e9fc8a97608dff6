import { createWebStorage, type WebStorage } from "./web-storage.ts";

/**
 * The one file that touches `globalThis.window`. A service worker has no `window`, and MSAL refuses to work
 * without one (BrowserUtils.ts `blockNonBrowserEnvironment`); an event page has a real one, which is left
 * alone. What MSAL 5.30 reads is listed in libraries-02; the list is held by a test that runs the
 * real MSAL in a real worker.
 */
export interface WindowForMsal {
  readonly sessionStorage: WebStorage;
  /** Takes away what was added to the global object; a real window stays. */
  remove(): void;
}

interface WindowScope {
  window?: unknown;
  document?: unknown;
}

/**
 * @param options.redirectUri becomes `window.location`: MSAL compares its origin with the redirect URI's.
 * @param options.onUnknownMember told of each member that MSAL reads and the stand-in lacks; may throw.
 */
export function provideWindow(options: {
  readonly redirectUri: string;
  readonly onUnknownMember: (member: string) => void;
}): WindowForMsal {
  const scope = globalThis as unknown as WindowScope;
  if (isRealWindow(scope.window)) return { sessionStorage: scope.window.sessionStorage, remove: () => {} };

  const sessionStorage = createWebStorage();
  const { href, origin, pathname } = new URL(options.redirectUri);
  const nothing = () => {};
  const members: Record<string, unknown> = {
    location: { href, origin, pathname, hash: "", search: "" },
    origin,
    opener: null,
    sessionStorage,
    // Asked for a hint that we never let MSAL write (auth.verifySSO); always empty.
    localStorage: createWebStorage(),
    crypto: globalThis.crypto,
    performance: globalThis.performance,
    navigator: globalThis.navigator,
    addEventListener: nothing,
    removeEventListener: nothing,
    // MSAL counts its instances here.
    msal: undefined,
  };
  const standIn = strict(members, "window", options.onUnknownMember);
  members.parent = standIn;
  members.top = standIn;

  scope.window = standIn;
  scope.document = strict(
    { title: "", addEventListener: nothing, removeEventListener: nothing },
    "document",
    options.onUnknownMember,
  );
  return {
    sessionStorage,
    remove() {
      if (scope.window !== standIn) return;
      delete scope.window;
      delete scope.document;
    },
  };
}

const standIns = new WeakSet<object>();

function isRealWindow(candidate: unknown): candidate is { readonly sessionStorage: WebStorage } {
  return typeof candidate === "object" && candidate !== null && !standIns.has(candidate);
}

/** An object that reports every read of a member that it does not have. */
function strict(
  members: Record<string, unknown>,
  name: string,
  onUnknownMember: (member: string) => void,
): object {
  const standIn = new Proxy(members, {
    get(target, member) {
      if (typeof member === "string" && !(member in target)) onUnknownMember(`${name}.${member}`);
      return Reflect.get(target, member);
    },
  });
  standIns.add(standIn);
  return standIn;
}
