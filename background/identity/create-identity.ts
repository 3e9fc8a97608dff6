import type { BrowserApi } from "../../src/browser/api.ts";
import type { StorageArea } from "../../src/browser/storage.ts";
import type { Cloud } from "../../src/clouds/table.ts";
import { sessionKeys } from "../../src/contract/commands.ts";
import { parseStrings } from "../../src/contract/records.ts";
import type { Log } from "../../src/log/log.ts";
import type { Fetch } from "../../src/microsoft/http.ts";
import type { OptionsStore } from "../policy/options.ts";
import type { PopupReturn } from "../popup-return.ts";
import { createAuthWindow, parseOpenedWindow } from "./auth-window.ts";
import type { Identity } from "./identity.ts";
import { createMsalSession } from "./msal-session.ts";
import { parseNeededInteraction } from "./needed-interaction.ts";
import { shownRefusal } from "./shown-refusal.ts";
import { createSignIn } from "./sign-in.ts";
import { createTokenSource } from "./tokens.ts";

/** With MSAL in it. Nothing of it is kept anywhere but in `storage.session`. */
export function createIdentity(deps: {
  readonly browser: BrowserApi;
  readonly session: StorageArea;
  readonly options: OptionsStore;
  readonly cloud: Cloud;
  readonly fetch: Fetch;
  readonly log: Log;
  readonly popupReturn: PopupReturn;
}): Identity {
  const { browser, session, options, cloud, fetch, log, popupReturn } = deps;
  const msal = createMsalSession({
    settings: options.signInSettings,
    cache: session.item(sessionKeys.msal, parseStrings),
    configuredFor: session.item("msal-configured-for", String),
    cloud,
    fetch,
    log,
  });
  const opened = session.item("sign-in-window", parseOpenedWindow);
  const needed = session.item("needed-interaction", parseNeededInteraction);
  const signIn = createSignIn({
    msal,
    needed,
    cloud,
    window: createAuthWindow({ browser, opened }),
    refusalAt: (url) => shownRefusal(url, fetch),
  });
  return {
    signIn: { ...signIn, signIn: (options) => popupReturn.after(() => signIn.signIn(options)) },
    tokens: createTokenSource({ msal, needed, cloud }),
    async settingsChanged() {
      const changed = await msal.settingsChanged();
      if (changed) await needed.clear();
      return changed;
    },
    async signOut() {
      await Promise.all([msal.forget(), needed.clear()]);
      await signIn.giveUp();
      // A sign-in that was about to succeed may have left an account.
      await Promise.all([msal.forget(), needed.clear()]);
    },
    close: msal.close,
  };
}
