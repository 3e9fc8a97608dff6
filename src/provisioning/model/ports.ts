import type { Log } from "../../log/log.ts";
import type { DataverseApi } from "../../microsoft/dataverse/api.ts";
import type { EntraApi } from "../../microsoft/entra-api.ts";
import type { GraphApi } from "../../microsoft/graph/api.ts";
import type { PowerPlatformApi } from "../../microsoft/power-platform/api.ts";
import type { Vault } from "./vault.ts";

/** What provisioning needs from the world it runs in: a worker, or Node in a test. */
export interface Ports {
  readonly graph: GraphApi;
  readonly powerPlatform: PowerPlatformApi;
  /** As the signed-in admin. @param url organization URL without trailing slash. */
  readonly dataverse: (url: string) => DataverseApi;
  /** As a holder of an access token (a secret): the application user, in verification. */
  readonly dataverseWithToken: (url: string, accessToken: string) => DataverseApi;
  readonly entra: EntraApi;
  /** Origin of the Entra portal that details link to, without a trailing slash. */
  readonly entraPortal: string;
  readonly clock: Clock;
  readonly vault: Vault;
  /**
   * Whether the browser stores what a run has to keep. Looks by writing as much as a secret and its notes take, in
   * memory and on disk, and removing it again. @throws NotStoredError when it does not.
   */
  readonly room: () => Promise<void>;
  readonly log: Log;
  /**
   * A square PNG for the application user and the app's logo.
   * @param picture mark of one that the admin has chosen; undefined: the built-in one
   * @returns null when the chosen one is not kept any more
   */
  readonly icon: (picture: string | undefined) => Promise<Uint8Array | null>;
  readonly newId: () => string;
}

export interface Clock {
  /** ms since the epoch. */
  now(): number;
  /** @throws the signal's reason when aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
