import type { StoredItem } from "../../src/browser/storage.ts";
import type { Cloud } from "../../src/clouds/table.ts";
import { createInOrder } from "../../src/ground/in-order.ts";
import type { Log } from "../../src/log/log.ts";
import type { Fetch } from "../../src/microsoft/http.ts";
import type { SignInSettings } from "../policy/options.ts";
import { createMsalClient, type MsalClient } from "./msal.ts";
import { createSessionMirror, type MirroredCache, type SessionMirror } from "./session-mirror.ts";
import { provideWindow, type WindowForMsal } from "./window-stand-in.ts";

export interface OpenMsal {
  readonly client: MsalClient;
  readonly mirror: SessionMirror;
  /** Aborts when the admin signs out: whatever this MSAL still answers is not to be used. */
  readonly signedOut: AbortSignal;
}

export interface MsalSession {
  /**
   * MSAL with its cache restored, made when first needed; null when no client id is set. When the client id or
   * the tenant has changed since (options, a late policy), what was cached for the former is deleted first and
   * nobody is signed in.
   */
  open(): Promise<OpenMsal | null>;
  /**
   * The same without a look at the settings where MSAL was made already: for tokens, of which a run takes one before
   * each request. Whoever changes the settings takes them up (`settingsChanged`), and so does each sign-in.
   */
  current(): Promise<OpenMsal | null>;
  /** Runs something that puts tokens into the cache. Settings change only between two of these. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Takes up the settings now. @returns whether they are others than those that the cache was made with. */
  settingsChanged(): Promise<boolean>;
  /** Stops what is under way, and deletes every account and token, in this worker and in the browser's memory. */
  forget(): Promise<void>;
  /** Takes the window away again; for tests, which live longer than a worker. */
  close(): void;
}

/** Key of "no client id"; differs from every "<client id> <tenant>". */
const unset = "none";

/** The one MSAL of a worker. */
export function createMsalSession(deps: {
  readonly settings: () => Promise<SignInSettings>;
  readonly cache: StoredItem<MirroredCache>;
  readonly configuredFor: StoredItem<string>;
  readonly cloud: Cloud;
  readonly fetch: Fetch;
  readonly log: Log;
  /** See window-stand-in.ts; called once for each member. */
  readonly onUnknownMember?: (member: string) => void;
}): MsalSession {
  const inOrder = createInOrder();
  const underWay = new Set<Promise<unknown>>();
  let window: WindowForMsal | null = null;
  let open: { readonly key: string; readonly msal: OpenMsal | null } | null = null;
  let signOut = new AbortController();

  const seen = new Set<string>();
  const report = (member: string): void => {
    if (seen.has(member)) return;
    seen.add(member);
    deps.log.warn("msal.unknown-member", { member });
    deps.onUnknownMember?.(member);
  };

  /** @returns the MSAL of the settings in force, and whether they have changed. */
  const takeUp = async (): Promise<{ readonly msal: OpenMsal | null; readonly changed: boolean }> => {
    const settings = await deps.settings();
    const { clientId, tenant, redirectUri } = settings;
    const key = clientId === null ? unset : `${clientId} ${tenant}`;
    if (open?.key === key) return { msal: open.msal, changed: false };

    const former = await deps.configuredFor.read();
    const changed = former !== null && former !== key;
    // A token that is on its way would otherwise come into the cache after it was emptied.
    if (changed) await Promise.allSettled(underWay);
    window ??= provideWindow({ redirectUri, onUnknownMember: report });
    const signedOut = signOut.signal;
    const mirror = createSessionMirror(window.sessionStorage, deps.cache, signedOut);
    if (former === key) await mirror.load();
    else {
      await mirror.clear();
      await deps.configuredFor.write(key);
    }
    const client =
      clientId === null
        ? null
        : await createMsalClient({ ...settings, clientId }, deps.cloud, deps.fetch, signedOut);
    open = { key, msal: client && { client, mirror, signedOut } };
    return { msal: open.msal, changed };
  };

  return {
    open: () => inOrder(async () => (await takeUp()).msal),
    current: () => inOrder(async () => (open ?? (await takeUp())).msal),
    during(work) {
      underWay.add(work);
      const over = () => void underWay.delete(work);
      work.then(over, over);
      return work;
    },
    settingsChanged: () => inOrder(async () => (await takeUp()).changed),
    async forget() {
      // First what would outlive this worker; then the worker's own, when nothing is under way that could refill it.
      signOut.abort();
      await deps.cache.clear();
      await inOrder(async () => {
        await Promise.allSettled(underWay);
        // MSAL's own way first, which knows keys that are not in the mirror.
        await open?.msal?.client.app.clearCache().catch(() => undefined);
        if (window) await createSessionMirror(window.sessionStorage, deps.cache, signOut.signal).clear();
        else await deps.cache.clear();
        await deps.configuredFor.clear();
        // Another MSAL next time: this one may have kept something in its memory.
        open = null;
        signOut = new AbortController();
      });
    },
    close() {
      window?.remove();
      window = null;
      open = null;
    },
  };
}
