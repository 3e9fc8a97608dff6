import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { createVault } from "../../background/vault.ts";
import { issueAccessToken } from "../../sandbox/entra/issue.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import { clouds, portalOrigin } from "../../src/clouds/table.ts";
import type { HandOver } from "../../src/contract/records.ts";
import type { Stored } from "../../src/ground/stored.ts";
import type { TokenSource } from "../../src/microsoft/api.ts";
import { createDataverseApi } from "../../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../../src/microsoft/entra.ts";
import { createGraphApi } from "../../src/microsoft/graph/graph-api.ts";
import { createPowerPlatformApi } from "../../src/microsoft/power-platform/power-platform-api.ts";
import { audienceOf, scopeOf } from "../../src/microsoft/scopes.ts";
import { createJournalBook } from "../../src/provisioning/engine/journal.ts";
import type { Ports } from "../../src/provisioning/model/ports.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { HeldSecret } from "../../src/provisioning/model/vault.ts";
import { createSetup } from "../../src/provisioning/setup/setup.ts";
import type { Setup } from "../../src/provisioning/setup/setup-ports.ts";
import { textus } from "../../src/recipe/textus.ts";

/** The product's engine in Node: real clients over TLS to the sandbox; only the browser is missing. */
export interface Engine {
  readonly setup: Setup;
  /** Waits for a state. @throws with the problem if one appears instead. */
  reaches(what: string, wanted: (state: SetupState) => boolean): Promise<SetupState>;
  /** Stops the running work. */
  stop(): Promise<void>;
}

const admin = "admin@contoso.com";

/** The scopes that the sign-in app requests; one sign-in granted them, as in the extension. */
const scopes = [
  "User.Read",
  "Application.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Policy.Read.All",
  "RoleManagement.Read.Directory",
  "UserManagement.Users.Apply",
  "user_impersonation",
  "User",
];

/** Tokens that are already there, as in MSAL's cache after the inspection; fetching them is not part of the run. */
function cachedTokens({ world }: Sandbox): TokenSource {
  const tokens = new Map<string, Promise<string>>();
  return {
    token(resource) {
      const audience = audienceOf(scopeOf(resource, clouds.public));
      const known = tokens.get(audience) ?? issueAccessToken(world, { user: admin, scopes, audience });
      tokens.set(audience, known);
      return known;
    },
  };
}

/** A record in memory, copied in and out as `storage` does it. */
function memory<T>(heard: (value: T) => void = () => {}): Stored<T> {
  let text: string | null = null;
  return {
    read: async () => (text === null ? null : (JSON.parse(text) as T)),
    async write(value) {
      text = JSON.stringify(value);
      heard(JSON.parse(text) as T);
    },
    async clear() {
      text = null;
    },
  };
}

function portsOf(sandbox: Sandbox): Ports {
  const shared = { fetch: sandbox.fetch, tokens: cachedTokens(sandbox), cloud: clouds.public };
  return {
    graph: createGraphApi(shared),
    powerPlatform: createPowerPlatformApi(shared),
    dataverse: (url) => createDataverseApi({ ...shared, url }),
    // Without the admin's tokens beside it, which would be used instead.
    dataverseWithToken: (url, accessToken) =>
      createDataverseApi({ fetch: sandbox.fetch, cloud: clouds.public, url, accessToken }),
    entra: createEntraApi(shared),
    entraPortal: portalOrigin("public", "entra"),
    clock: {
      now: () => sandbox.world.clock.now(),
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    },
    room: async () => {},
    vault: createVault({
      records: memory<readonly HeldSecret[]>(() => {}),
      handOvers: memory<readonly HandOver[]>(() => {}),
      now: () => new Date(sandbox.world.clock.now()).toISOString(),
    }),
    log: { info: () => {}, warn: () => {} },
    icon: async () => new Uint8Array(await readFile("icons/icon-128.png")),
    newId: () => crypto.randomUUID(),
  };
}

/** @param patienceMs how long to wait for a state */
export function createEngine(sandbox: Sandbox, patienceMs = 120_000): Engine {
  let latest: SetupState | null = null;
  const waiting = new Set<(state: SetupState) => void>();
  const state = memory<SetupState>((value) => {
    latest = value;
    for (const look of waiting) look(value);
  });
  const setup = createSetup({
    ports: portsOf(sandbox),
    recipe: textus,
    signIn: {
      signIn: async () => ({
        tenantId: sandbox.world.tenant.id,
        tenantName: sandbox.world.tenant.displayName,
        username: admin,
        displayName: "Admin",
      }),
      account: async () => ({
        tenantId: sandbox.world.tenant.id,
        tenantName: sandbox.world.tenant.displayName,
        username: admin,
        displayName: "Admin",
      }),
      inFlight: () => false,
    },
    state,
    journal: createJournalBook(memory<unknown>(), { now: () => Date.now() }),
    busy: async () => null,
    inspection: memory<unknown>(),
    mayCall: async () => true,
    // Does not measure a run that had to sleep through an alarm: it shows as a pause, and `reaches` throws.
    wakeAt: async () => {},
  });
  return {
    setup,
    reaches: (what, wanted) =>
      new Promise((resolve, reject) => {
        const told = () => `${latest?.phase}, ${JSON.stringify(latest?.problem ?? latest?.progress)}`;
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`Waited ${patienceMs / 1000} s for ${what}: ${told()}`));
        }, patienceMs);
        const look = (now: SetupState): void => {
          const arrived = wanted(now);
          if (!arrived && now.problem === null) return;
          clearTimeout(timer);
          waiting.delete(look);
          if (arrived) resolve(now);
          else reject(new Error(`Instead of ${what}: ${told()}`));
        };
        waiting.add(look);
        if (latest) look(latest);
      }),
    stop: () => setup.startOver(),
  };
}
