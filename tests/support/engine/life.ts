import type { Sandbox } from "../../../sandbox/start.ts";
import { clouds } from "../../../src/microsoft/clouds.ts";
import { createDataverseApi } from "../../../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../../../src/microsoft/entra.ts";
import { createGraphApi } from "../../../src/microsoft/graph/graph-api.ts";
import type { Fetch } from "../../../src/microsoft/http.ts";
import { createPowerPlatformApi } from "../../../src/microsoft/power-platform/power-platform-api.ts";
import type { Clock } from "../../../src/provisioning/ports.ts";
import { createSetup } from "../../../src/provisioning/setup.ts";
import type { Setup, SetupDependencies, Stored } from "../../../src/provisioning/setup-ports.ts";
import type { Recipe } from "../../../src/recipe/recipe.ts";
import { accountOf, type Disk, type Memory, tokensFor } from "./world.ts";

/** One request as it leaves the engine. */
export interface Outgoing {
  /** Counts from 1 over all lives of an engine. */
  readonly n: number;
  readonly method: string;
  readonly url: URL;
  /** Whether it asks for a change of the tenant. */
  readonly write: boolean;
}

/**
 * What happens to a request: "send" it; "kill" the worker before it leaves, or after it was carried out and
 * before its answer is seen; "cut" the connection at the same two moments; put a gateway's 503 in the place of
 * the answer at the same two moments; answer 429 with a Retry-After of ten minutes; cut an answer's text short.
 */
export const fates = [
  "send",
  "kill-before",
  "kill-after",
  "cut-before",
  "cut-after",
  "503-before",
  "503-after",
  "429",
  "truncate",
] as const;
export type Fate = (typeof fates)[number];
export type Hook = (request: Outgoing) => Fate;

/** One life of the worker. Once it is dead, nothing of it writes or sends any more. */
export interface Life {
  readonly setup: Setup;
  /** Settles when a fate has killed it. */
  readonly killed: Promise<void>;
  isDead(): boolean;
  kill(): void;
}

/** The icon's stand-in: a square of one pixel. */
const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** As a gateway answers in a service's place. */
const unavailable = (): Response =>
  new Response("<html><body>Service Unavailable</body></html>", {
    status: 503,
    headers: { "content-type": "text/html" },
  });

const throttled = (): Response =>
  Response.json(
    { error: { code: "TooManyRequests", message: "Too many requests." } },
    { status: 429, headers: { "retry-after": "600" } },
  );

/** The same answer with half of its text. */
async function truncated(answer: Response): Promise<Response> {
  const text = await answer.text();
  if (text === "") return new Response(null, { status: answer.status, headers: answer.headers });
  return new Response(text.slice(0, Math.floor(text.length / 2)), {
    status: answer.status,
    headers: answer.headers,
  });
}

const never = <T>(): Promise<T> => new Promise<T>(() => {});

export function beginLife(around: {
  readonly sandbox: Sandbox;
  readonly disk: Disk;
  readonly memory: Memory;
  readonly clock: Clock;
  readonly recipe: Recipe;
  /** Who signs in next. */
  readonly signsInAs: () => string;
  readonly withoutScopes: readonly string[];
  /** Whether the browser lets the extension call an origin. */
  readonly mayCall: (origin: string) => boolean;
  readonly hook: () => Hook;
  readonly nextNumber: () => number;
  readonly timeLimitMs: number;
}): Life {
  const { sandbox, disk, memory, clock } = around;
  let dead = false;
  let die: () => void = () => {};
  const killed = new Promise<void>((resolve) => {
    die = resolve;
  });
  const kill = (): void => {
    dead = true;
    die();
  };
  /** What a dead worker asks for is never answered. */
  const alive = async <T>(does: () => T | Promise<T>): Promise<T> => {
    if (dead) return never();
    const value = await does();
    return dead ? never() : value;
  };

  const stored = (key: "state" | "journal" | "inspection"): Stored<unknown> => ({
    read: () => alive(() => JSON.parse(disk.records.get(key) ?? "null") as unknown),
    write: (value) =>
      alive(() => {
        disk.records.set(key, JSON.stringify(value));
      }),
    clear: () =>
      alive(() => {
        disk.records.delete(key);
      }),
  });

  const fetch: Fetch = async (address, init) => {
    if (dead) return never();
    const url = new URL(address);
    const method = init.method ?? "GET";
    const reads = method === "GET" || url.hostname === "login.microsoftonline.com";
    const fate = around.hook()({ n: around.nextNumber(), method, url, write: !reads });
    if (fate === "kill-before") {
      kill();
      return never();
    }
    if (fate === "cut-before") throw new TypeError("fetch failed");
    if (fate === "503-before") return unavailable();
    if (fate === "429") return throttled();
    const answer = await sandbox.fetch(address, init);
    if (fate === "kill-after") kill();
    if (fate === "cut-after") throw new TypeError("fetch failed");
    if (fate === "503-after") return unavailable();
    if (fate === "truncate") return truncated(answer);
    return dead ? never() : answer;
  };

  const tokens = tokensFor(sandbox, memory, around.withoutScopes);
  const microsoft = { fetch, tokens, cloud: clouds.public, timeLimitMs: around.timeLimitMs };
  const dependencies: SetupDependencies = {
    recipe: around.recipe,
    ports: {
      graph: createGraphApi(microsoft),
      powerPlatform: createPowerPlatformApi(microsoft),
      dataverse: (url) => createDataverseApi({ ...microsoft, url }),
      dataverseWithToken: (url, accessToken) => createDataverseApi({ fetch, url, accessToken }),
      entra: createEntraApi(microsoft),
      clock: { now: clock.now, sleep: (ms, signal) => alive(() => clock.sleep(ms, signal)) },
      vault: {
        put: (secret) =>
          alive(() => {
            memory.secret = { ...secret };
          }),
        get: () => alive(() => memory.secret),
        forget: () =>
          alive(() => {
            memory.secret = null;
          }),
      },
      log: { info: () => {}, warn: () => {} },
      icon: async () => png,
      newId: () => crypto.randomUUID(),
    },
    signIn: {
      signIn: () =>
        alive(() => {
          memory.signedIn = around.signsInAs();
          return accountOf(sandbox, memory.signedIn);
        }),
      account: () => alive(() => (memory.signedIn === null ? null : accountOf(sandbox, memory.signedIn))),
      inFlight: () => false,
    },
    state: stored("state"),
    journal: stored("journal"),
    inspection: stored("inspection"),
    mayCall: (origin) => alive(() => around.mayCall(origin)),
    random: () => 0,
    wakeAt: (time) =>
      alive(() => {
        disk.alarm = time;
      }),
  };
  return { setup: createSetup(dependencies), killed, isDead: () => dead, kill };
}
