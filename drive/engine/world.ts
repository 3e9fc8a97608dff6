import { type BrowserVault, createVault } from "../../background/vault.ts";
import { issueAccessToken } from "../../sandbox/entra/issue.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import { clouds } from "../../src/clouds/table.ts";
import type { HandOver } from "../../src/contract/records.ts";
import type { Resource, TokenSource } from "../../src/microsoft/api.ts";
import { InteractionNeededError } from "../../src/microsoft/errors.ts";
import { audienceOf, scopeOf } from "../../src/microsoft/scopes.ts";
import type { Clock } from "../../src/provisioning/model/ports.ts";
import type { Account } from "../../src/provisioning/model/setup-state.ts";
import type { HeldRunSecret, HeldSecret } from "../../src/provisioning/model/vault.ts";

/** What outlives a worker: `storage.local` and the alarm. `put` may be used to damage a record. */
export interface Disk {
  readonly records: Map<
    "state" | "journal" | "finished" | "picture" | "handed-over" | "undo" | "rotation" | "check",
    string
  >;
  /** ms since the epoch; null when no alarm is set. */
  alarm: number | null;
}

/** What outlives a worker but not the browser: `storage.session`. */
export interface Memory {
  readonly records: Map<"state" | "inspection" | "refusals" | "undo" | "rotation" | "check", string>;
  secrets: readonly HeldSecret[];
  /** userPrincipalName. */
  signedIn: string | null;
}

/**
 * The vault as the extension has it, over what outlives a worker.
 * @param life `alive`: a dead worker never gets an answer; without it the vault belongs to no worker. `writing`: called
 * before each write of a secret, which it may refuse by throwing.
 */
export function vaultOver(
  memory: Memory,
  disk: Disk,
  now: () => number,
  {
    alive = async (does) => does(),
    writing = () => {},
  }: {
    readonly alive?: <T>(does: () => T) => Promise<T>;
    readonly writing?: () => void;
  } = {},
): BrowserVault {
  return createVault({
    records: {
      read: () => alive(() => memory.secrets),
      write: (value) =>
        alive(() => {
          writing();
          memory.secrets = value;
        }),
      clear: () =>
        alive(() => {
          memory.secrets = [];
        }),
    },
    handOvers: {
      read: () => alive(() => JSON.parse(disk.records.get("handed-over") ?? "null") as HandOver[] | null),
      write: (value) =>
        alive(() => {
          disk.records.set("handed-over", JSON.stringify(value));
        }),
      clear: () =>
        alive(() => {
          disk.records.delete("handed-over");
        }),
    },
    now: () => new Date(now()).toISOString(),
  });
}

export const emptyDisk = (): Disk => ({ records: new Map(), alarm: null });
export const emptyMemory = (): Memory => ({ records: new Map(), secrets: [], signedIn: null });

/** The secret that a run has put there last. */
export const runSecretIn = ({ secrets }: Pick<Memory, "secrets">): HeldRunSecret | null =>
  secrets.filter((one): one is HeldRunSecret => one.owner === "run").at(-1) ?? null;

/** The scopes that the sign-in app requests. */
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

/** How long a token comes from the cache, ms; MSAL keeps it for its whole lifetime. */
const CACHED_MS = 5 * 60_000;

/** Tokens for the person who is signed in, minted by the sandbox; MSAL itself is tested elsewhere. */
export function tokensFor(
  sandbox: Sandbox,
  memory: Memory,
  asked: { readonly withoutScopes?: readonly string[]; readonly moreScopes?: readonly string[] } = {},
  fails: (resource: Resource) => Error | null = () => null,
): TokenSource {
  const cache = new Map<string, { readonly token: string | Promise<string>; readonly until: number }>();
  return {
    async token(resource: Resource) {
      const user = memory.signedIn;
      if (user === null) throw new InteractionNeededError(null);
      const failure = fails(resource);
      if (failure !== null) throw failure;
      const audience = audienceOf(scopeOf(resource, clouds.public));
      const key = `${user} ${audience}`;
      const now = sandbox.world.clock.now();
      const cached = cache.get(key);
      if (cached && now < cached.until) return cached.token;
      const granted = [
        ...scopes.filter((scope) => !asked.withoutScopes?.includes(scope)),
        ...(asked.moreScopes ?? []),
      ];
      const token = issueAccessToken(sandbox.world, { user, scopes: granted, audience });
      cache.set(key, { token, until: now + CACHED_MS });
      return token;
    },
  };
}

export function accountOf(sandbox: Sandbox, userPrincipalName: string): Account {
  const { tenant } = sandbox.world;
  const user = tenant.users.find((row) => row.userPrincipalName === userPrincipalName);
  return {
    tenantId: tenant.id,
    tenantName: tenant.initialDomain,
    username: userPrincipalName,
    displayName: user?.displayName ?? userPrincipalName,
  };
}

/**
 * The sandbox's time, in which nobody sleeps: it jumps to the moment at which the next sleeper is due. Sleepers wake in
 * the order of their times.
 * @param skewMs how much the extension's computer is ahead of Microsoft's clocks.
 */
export function createVirtualClock(
  sandbox: Sandbox,
  skewMs = 0,
): Clock & { readonly slept: readonly number[]; readonly setOff: (ms: number) => void } {
  const { clock } = sandbox.world;
  const sleepers: { readonly due: number; readonly wake: () => void }[] = [];
  const slept: number[] = [];
  let off = skewMs;
  let ticking = false;

  const tick = (): void => {
    sleepers.sort((a, b) => a.due - b.due);
    const next = sleepers.shift();
    if (next) {
      const ahead = next.due - clock.now();
      if (ahead > 0) clock.advance(ahead);
      next.wake();
    }
    ticking = sleepers.length > 0;
    if (ticking) setTimeout(tick, 2);
  };

  return {
    slept,
    now: () => clock.now() + off,
    setOff(ms) {
      off = ms;
    },
    sleep(ms, signal) {
      slept.push(ms);
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const sleeper = {
          due: clock.now() + ms,
          wake() {
            signal.removeEventListener("abort", stop);
            resolve();
          },
        };
        const stop = () => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          reject(signal.reason);
        };
        signal.addEventListener("abort", stop, { once: true });
        sleepers.push(sleeper);
        if (!ticking) {
          ticking = true;
          setTimeout(tick, 2);
        }
      });
    },
  };
}
