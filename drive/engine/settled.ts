import type { Engine } from "./create-engine.ts";
import type { Disk, Memory } from "./world.ts";

/** The state in which something has left a tenant, and the browser that did it. */
interface Left<Noted> {
  readonly tenant: Engine["sandbox"]["world"]["tenant"];
  readonly disk: Disk;
  readonly memory: Memory;
  /** The sandbox's time, ms since the epoch. */
  readonly now: number;
  readonly noted: Noted;
}

const known = new Map<string, Promise<Left<unknown>>>();

/**
 * An engine in a tenant in which something was done before. It is done once for each key; later calls get a copy of the
 * result, with a worker that has just started. That saves a whole set-up for each fault that is tried after one.
 * Everything that lags in the tenant must have arrived: late replicas are not copied.
 * @param key names the tenant, the clock and what is done @param create makes the engine, the same for a key
 * @param settle does it, and returns what else to keep of it
 */
export async function settledEngine<Noted>(
  key: string,
  create: () => Promise<Engine>,
  settle: (engine: Engine) => Promise<Noted>,
): Promise<{ readonly engine: Engine; readonly noted: Noted }> {
  const before = known.get(key) as Promise<Left<Noted>> | undefined;
  const making = before ?? make(create, settle);
  known.set(key, making);
  const left = await making;
  const engine = await create();
  const { disk, memory, sandbox } = engine;
  Object.assign(sandbox.world.tenant, structuredClone(left.tenant));
  for (const [name, record] of left.disk.records) disk.records.set(name, record);
  for (const [name, record] of left.memory.records) memory.records.set(name, record);
  disk.alarm = left.disk.alarm;
  memory.secrets = left.memory.secrets;
  memory.signedIn = left.memory.signedIn;
  const { clock } = sandbox.world;
  clock.advance(Math.max(0, left.now - clock.now()));
  return { engine, noted: left.noted };
}

async function make<Noted>(
  create: () => Promise<Engine>,
  settle: (engine: Engine) => Promise<Noted>,
): Promise<Left<Noted>> {
  const engine = await create();
  try {
    const noted = await settle(engine);
    const { disk, memory, sandbox } = engine;
    const { tenant, clock } = sandbox.world;
    return structuredClone({ tenant, disk, memory, now: clock.now(), noted });
  } finally {
    await engine.close();
  }
}
