import type { Cloud } from "../../microsoft/clouds.ts";
import type { Fetch } from "../../microsoft/http.ts";
import type { Log } from "../../provisioning/ports.ts";
import { createInOrder } from "../in-order.ts";
import type { SignInSettings } from "../options.ts";
import type { StoredItem } from "../storage.ts";
import { createMsalClient, type MsalClient } from "./msal.ts";
import { createSessionMirror, type MirroredCache, type SessionMirror } from "./session-mirror.ts";
import { provideWindow, type WindowForMsal } from "./window-stand-in.ts";

export interface OpenMsal {
  readonly client: MsalClient;
  readonly mirror: SessionMirror;
}

export interface MsalSession {
  /** MSAL with its cache restored, made when first needed; null when no client id is set. */
  open(): Promise<OpenMsal | null>;
  /** Takes the window away again; for tests, which live longer than a worker. */
  close(): void;
}

/**
 * The one MSAL of a worker. When the client id or the tenant has changed (options, a late policy), what was
 * cached for the former is deleted and the admin is no longer signed in.
 */
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
  let window: WindowForMsal | null = null;
  let open: { readonly key: string; readonly msal: OpenMsal } | null = null;

  const seen = new Set<string>();
  const report = (member: string): void => {
    if (seen.has(member)) return;
    seen.add(member);
    deps.log.warn("msal.unknown-member", { member });
    deps.onUnknownMember?.(member);
  };

  return {
    open: () =>
      inOrder(async () => {
        const settings = await deps.settings();
        const { clientId, tenant, redirectUri } = settings;
        if (clientId === null) return null;
        const key = `${clientId} ${tenant}`;
        if (open?.key === key) return open.msal;

        window ??= provideWindow({ redirectUri, onUnknownMember: report });
        const mirror = createSessionMirror(window.sessionStorage, deps.cache);
        if ((await deps.configuredFor.read()) === key) await mirror.load();
        else {
          await mirror.clear();
          await deps.configuredFor.write(key);
        }
        open = {
          key,
          msal: { client: await createMsalClient({ ...settings, clientId }, deps.cloud, deps.fetch), mirror },
        };
        return open.msal;
      }),
    close() {
      window?.remove();
      window = null;
      open = null;
    },
  };
}
