import { vi } from "vitest";
import { createAuthWindow, parseOpenedWindow } from "../../../../background/identity/auth-window.ts";
import { createMsalSession } from "../../../../background/identity/msal-session.ts";
import { parseNeededInteraction } from "../../../../background/identity/needed-interaction.ts";
import { shownRefusal } from "../../../../background/identity/shown-refusal.ts";
import { createSignIn } from "../../../../background/identity/sign-in.ts";
import { createTokenSource } from "../../../../background/identity/tokens.ts";
import { createStorageArea } from "../../../../src/browser/storage.ts";
import { clouds } from "../../../../src/clouds/table.ts";
import { parseStrings } from "../../../../src/contract/records.ts";
import { type FakeBrowser, redirectUri } from "../fake-browser.ts";
import { clientId } from "./fake-entra.ts";

export const never = new AbortController().signal;
const silence = { info: () => {}, warn: () => {} };

/** One life of the background as far as identity goes: real MSAL over the stand-in for `window`. */
export function startWorker(
  browser: FakeBrowser,
  settings: { clientId?: string | null; tenant?: string } = {},
) {
  vi.stubGlobal("navigator", { onLine: true });
  const session = createStorageArea(browser.api.storage.session);
  const msal = createMsalSession({
    settings: async () => ({
      clientId: settings.clientId === undefined ? clientId : settings.clientId,
      tenant: settings.tenant ?? "organizations",
      redirectUri,
    }),
    cache: session.item("msal", parseStrings),
    configuredFor: session.item("msal-configured-for", String),
    cloud: clouds.public,
    fetch: (url, init) => fetch(url, init),
    log: silence,
    onUnknownMember: (member) => {
      throw new Error(`MSAL reads ${member}, which the stand-in does not have`);
    },
  });
  const needed = session.item("needed-interaction", parseNeededInteraction);
  const window = createAuthWindow({
    browser: browser.api,
    opened: session.item("sign-in-window", parseOpenedWindow),
  });
  return {
    msal,
    needed,
    signIn: createSignIn({
      msal,
      needed,
      cloud: clouds.public,
      window,
      refusalAt: (url) => shownRefusal(url, (address, init) => fetch(address, init)),
    }),
    tokens: createTokenSource({ msal, needed, cloud: clouds.public }),
    /** The worker dies: everything in its memory is gone. */
    die: () => msal.close(),
  };
}
