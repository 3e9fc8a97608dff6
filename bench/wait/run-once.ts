import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import type { LaggingKind } from "../../sandbox/world.ts";
import type { createEngine } from "./engine.ts";
import { type Needed, shortestWay, shortestWayInOneRequest } from "./floor.ts";
import { type Asked, listenTo } from "./requests.ts";

export interface Conditions {
  readonly roundTripMs: number;
  readonly lag: Readonly<Partial<Record<LaggingKind, number>>>;
  /** Whether Dataverse takes a new user together with its roles, which is unconfirmed. Default: it does. */
  readonly rolesWithUser?: "accepted" | "refused";
}

/** The requests that a set-up can't do without under these conditions. */
export const wayUnder = ({ rolesWithUser }: Conditions): readonly Needed[] =>
  rolesWithUser === "refused" ? shortestWay : shortestWayInOneRequest;

/** A part of a set-up: how long it took and its requests. */
export interface Part extends Asked {
  readonly ms: number;
  /** Bytes of the answers' bodies. */
  readonly received: number;
}

/** One whole set-up. */
export interface Outcome {
  /** From the choice of an environment to the plan. */
  readonly inspection: Part;
  /** From the confirmation to verified credentials. */
  readonly run: Part;
}

const environmentName = "Contoso Sales";

/**
 * One set-up of Contoso by the engine in Node, in a tenant of its own.
 * @param prepare changes the tenant before it begins
 * @throws when it does not end with verified credentials
 */
export async function runOnce(
  { roundTripMs, lag, rolesWithUser = "accepted" }: Conditions,
  engineOf: typeof createEngine,
  prepare: (sandbox: Sandbox) => void = () => {},
): Promise<Outcome> {
  const switches = { applicationUserWithRolesInOneRequest: rolesWithUser };
  const sandbox = await startSandbox({
    scenario: { extends: "contoso", latencyMs: roundTripMs, lag, switches },
  });
  try {
    prepare(sandbox);
    let received = 0;
    const metered: typeof fetch = async (input, init) => {
      const answer = await sandbox.fetch(input, init);
      received += Number(answer.headers.get("content-length") ?? 0);
      return answer;
    };
    const { setup, reaches } = engineOf({ ...sandbox, fetch: metered });
    const timed = async (does: () => Promise<unknown>, arrives: () => Promise<unknown>): Promise<Part> => {
      const asked = listenTo(sandbox);
      const before = received;
      const start = performance.now();
      await does();
      await arrives();
      return { ms: performance.now() - start, received: received - before, ...asked() };
    };
    await setup.signIn({ otherAccount: false });
    const { environments } = await reaches("the environments", (state) => state.environments.length > 0);
    const chosen = environments.find(({ displayName }) => displayName === environmentName);
    if (!chosen) throw new Error(`The tenant has no environment “${environmentName}”.`);
    const inspection = await timed(
      () => setup.chooseEnvironment(chosen.id),
      () => reaches("the plan", ({ phase }) => phase === "planned"),
    );
    const { plan } = await reaches("the plan", ({ phase }) => phase === "planned");
    const run = await timed(
      () => setup.confirm(plan?.id ?? ""),
      () => reaches("the end", ({ phase }) => phase === "finished"),
    );
    const { result } = await reaches("the end", ({ phase }) => phase === "finished");
    if (result?.verified !== true) throw new Error("The credentials were not verified.");
    await setup.idle();
    return { inspection, run };
  } finally {
    await sandbox.close();
  }
}
