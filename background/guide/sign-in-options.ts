import type { OptionsStore } from "../policy/options.ts";
import type { SignInOptions } from "./guide-parts.ts";

/**
 * The sign-in app of the options page, as the guide's chapter of the sign-in app sees and sets it.
 * @param deps.changed ends the sign-in of a former app or tenant.
 */
export const signInOptionsOf = (deps: {
  readonly options: OptionsStore;
  readonly changed: () => Promise<void>;
  readonly signIn: () => Promise<void>;
}): SignInOptions => ({
  async own() {
    const { ownClientId, ownTenant } = await deps.options.current();
    return { clientId: ownClientId, tenant: ownTenant };
  },
  async set(values) {
    const { saved } = await deps.options.set(values);
    if (saved) await deps.changed();
    return saved;
  },
  signIn: deps.signIn,
});
