import type { BrowserApi } from "../../src/browser/api.ts";
import type { OwnOptions } from "../../src/contract/commands.ts";
import type { Credentials } from "../../src/credentials/credentials.ts";
import type { Log } from "../../src/log/log.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { Vault } from "../../src/provisioning/model/vault.ts";
import type { TriedCredentials } from "../../src/provisioning/setup/try-credentials.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import type { Catalogue } from "../../src/words/index.ts";
import type { Pictures } from "../pictures.ts";
import type { GuideMemory } from "./guide-memory.ts";
import type { LiveTab } from "./live-tab.ts";
import type { PortalScripts } from "./portal-scripts.ts";

/** The app and tenant that Auto-configure signs in with. */
export interface SignInOptions {
  /** The options' own values, whatever a policy sets. */
  own(): Promise<OwnOptions>;
  /** @returns false when a policy sets one of them. */
  set(values: OwnOptions): Promise<boolean>;
  /** Starts Auto-configure's first step; Microsoft's window opens. */
  signIn(): Promise<void>;
}

/** What the parts of the guide in the worker work with. */
export interface GuideParts {
  readonly browser: BrowserApi;
  readonly memory: GuideMemory;
  readonly scripts: PortalScripts;
  readonly vault: Vault;
  readonly recipe: Recipe;
  /** The picture of the application user, PNG: the admin's own or the built-in one. */
  readonly pictures: Pick<Pictures, "chosen" | "icon" | "builtIn">;
  /** The stored set-up of Auto-configure; null before the first. */
  readonly setup: () => Promise<SetupState | null>;
  readonly tryCredentials: (credentials: Credentials) => Promise<TriedCredentials>;
  readonly signInOptions: SignInOptions;
  /** Shows the popup or the panel, on the stack of a click on the card. @throws what the browser throws when it refuses. */
  readonly openExtension: (windowId?: number) => Promise<void>;
  /** What the card says, in the language that holds now. */
  readonly catalogue: () => Promise<Catalogue>;
  readonly log: Log;
  /** ISO 8601. */
  readonly now: () => string;
  /** Frames that are connected, by tab. */
  readonly live: Map<number, LiveTab>;
}
