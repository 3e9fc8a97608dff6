import type { TokenSource } from "../../src/microsoft/api.ts";
import type { SignIn } from "../../src/provisioning/setup/setup-ports.ts";
import { loadOnce } from "../load-once.ts";

/** The one owner of the admin's tokens. */
export interface Identity {
  readonly signIn: SignIn;
  readonly tokens: TokenSource;
  /** Deletes what was cached for a former sign-in app or tenant. @returns whether there was another one. */
  settingsChanged(): Promise<boolean>;
  /** Leaves no account and no token, and gives up a sign-in that is under way. */
  signOut(): Promise<void>;
  /** For tests, which outlive a worker. */
  close(): void;
}

/** The same, loaded when it is first asked for something: most of its weight is MSAL's. */
export function createLoadedIdentity(load: () => Promise<Identity>): Identity {
  const identity = loadOnce(load);
  let signInsToCome = 0;
  return {
    signIn: {
      async signIn(options) {
        signInsToCome += 1;
        const { signIn } = await identity.get().finally(() => {
          signInsToCome -= 1;
        });
        return signIn.signIn(options);
      },
      account: async () => (await identity.get()).signIn.account(),
      inFlight: () => signInsToCome > 0 || (identity.now()?.signIn.inFlight() ?? false),
    },
    tokens: { token: async (resource, options) => (await identity.get()).tokens.token(resource, options) },
    settingsChanged: async () => (await identity.get()).settingsChanged(),
    signOut: async () => (await identity.get()).signOut(),
    close: () => identity.now()?.close(),
  };
}
