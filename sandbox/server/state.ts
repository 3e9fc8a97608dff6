import type { Tenant } from "../tenant/model.ts";
import type { LatencyOfHosts } from "../world/latency.ts";
import type { World } from "../world.ts";

/** Members that are secret wherever they stand. */
const secretMembers = new Set(["password", "_secretText", "secretText"]);

/** The tenant and the sandbox's settings as JSON, secrets and passwords masked, pictures as their size. */
export interface SandboxState {
  readonly time: string;
  readonly tenant: Tenant;
  readonly latencyMs: number;
  readonly latencyOfHosts: LatencyOfHosts;
  readonly connectionMs: number;
  readonly http2: boolean;
  readonly lag: World["replication"]["lag"];
  readonly flapping: boolean;
  readonly switches: World["switches"];
  readonly conditionalAccess: World["conditionalAccess"];
  readonly faults: ReturnType<World["faults"]["list"]>;
}

/** A copy: later changes of the world do not show in it. */
export function stateOf(world: World): SandboxState {
  const state: SandboxState = {
    time: new Date(world.clock.now()).toISOString(),
    tenant: world.tenant,
    latencyMs: world.latency.ms,
    latencyOfHosts: world.latency.ofHosts,
    connectionMs: world.latency.connectionMs,
    http2: world.http2,
    lag: world.replication.lag,
    flapping: world.replication.flapping,
    switches: world.switches,
    conditionalAccess: world.conditionalAccess,
    faults: world.faults.list(),
  };
  return masked(state) as SandboxState;
}

function masked(value: unknown, name = ""): unknown {
  if (secretMembers.has(name)) return "***";
  if (Buffer.isBuffer(value)) return `${value.length} bytes`;
  if (Array.isArray(value)) return value.map((item) => masked(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item, key)]));
}
