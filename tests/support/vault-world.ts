import { afterAll, beforeAll, expect } from "vitest";
import { giveBackFront, takeFront } from "../../drive/engine/fronts.ts";
import { app, handMade } from "../../drive/engine/hand-made-app.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import type { HeldCredentials } from "../../src/contract/commands.ts";
import type { Answers } from "../../src/provisioning/model/plan.ts";
import { secretNameOf } from "../../src/provisioning/model/vault.ts";
import { startWholeWorker, type WholeWorker } from "./whole-worker.ts";

/** A run, the guide and a whole worker, to ask whose secret is shown, copied and in the tenant. */

export const sales = "https://contoso.crm4.dynamics.com";
export const test = "https://contoso-test.crm4.dynamics.com";
export const guides = "own8Q~0123456789abcdefghijABCDEFGHIJ0123";
const roles = [
  "System Administrator",
  "Activity Feeds",
  "App Profile User",
  "Basic User",
  "Bot Author",
  "Customer service app access",
  "Sales system access",
];
const administrator = [{ user: "admin@contoso.com", roles: ["System Administrator"] }];
const scenario = {
  extends: "contoso",
  signInAppConsented: true,
  applications: [
    app({
      displayName: "Made by hand",
      secrets: [{ displayName: "hand", value: guides, endDateTime: "2028-02-10T14:25:00Z" }],
    }),
  ],
  environments: [
    {
      displayName: "Contoso Test",
      organization: { host: new URL(test).host, roles, systemUsers: administrator },
    },
  ],
};

export interface World {
  readonly worker: WholeWorker;
  readonly sandbox: Sandbox;
  /** Whether Dataverse lets nobody add a user: a run then pauses with its secret made. */
  blocked: boolean;
  /** Is asked of each request; one that is held waits for as long as its worker lives. */
  holds: (address: string, method: string) => boolean;
}

/**
 * For a file of tests, which calls it once at its top: worlds that use the doors of one sandbox, one after the other.
 * @returns a function that does something in a world of its own
 */
export function vaultWorlds(): (does: (world: World) => Promise<void>) => Promise<void> {
  let front: Awaited<ReturnType<typeof takeFront>>;
  beforeAll(async () => {
    front = await takeFront();
  });
  afterAll(() => giveBackFront(front));
  return (does) => inWorld(front, does);
}

async function inWorld(
  front: Awaited<ReturnType<typeof takeFront>>,
  does: (world: World) => Promise<void>,
): Promise<void> {
  const sandbox = await startSandbox({ scenario, front });
  const refused = () =>
    Response.json(
      { error: { code: "0x80040220", message: "Principal user is missing prvCreateUser." } },
      { status: 403 },
    );
  const holds: World["holds"] = () => false;
  const world = { sandbox, blocked: false, holds } as { -readonly [K in keyof World]: World[K] };
  world.worker = await startWholeWorker(sandbox, async (address, init) => {
    if (world.holds(address, init.method ?? "GET")) return new Promise<Response>(() => {});
    return world.blocked && init.method === "POST" && new URL(address).hostname.endsWith("dynamics.com")
      ? refused()
      : sandbox.fetch(address, init);
  });
  try {
    await does(world);
  } finally {
    await sandbox.close();
  }
}

/** Gives the guide four values of another application. */
export async function guide({ worker, sandbox }: World, clientId = handMade, secret = guides): Promise<void> {
  const values = {
    tenantId: sandbox.world.tenant.id,
    clientId,
    dynamicsUrl: sales,
    clientSecret: secret,
  } as const;
  for (const [value, text] of Object.entries(values)) {
    const pasted = await worker.send("guide.paste", {
      value: value as keyof typeof values,
      text,
      confirmed: true,
    });
    expect([value, pasted]).toEqual([value, { taken: true }]);
  }
}

/** What the screen of the finished run shows and copies. */
export const shown = async ({ worker }: World): Promise<HeldCredentials | null> => {
  const { id, result } = worker.state();
  const name = result && secretNameOf(id, result);
  return name ? worker.send("credentials.get", name) : null;
};

export const guideShows = ({ worker }: World) => worker.send("credentials.get", { owner: "guide" });

/** Whether Entra takes a secret. */
export async function works({ sandbox }: World, credentials: HeldCredentials | null): Promise<boolean> {
  if (credentials === null) return false;
  const answer = await sandbox.fetch(
    `https://login.microsoftonline.com/${credentials.tenantId}/oauth2/v2.0/token`,
    {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
        scope: `${credentials.dynamicsUrl}/.default`,
      }).toString(),
    },
  );
  return answer.ok;
}

/** Key ids of the secrets that the tenant has of our application. */
export const inTenant = ({ sandbox }: World): readonly string[] =>
  sandbox.world.tenant.applications
    .filter(({ displayName }) => displayName === "TextUs")
    .flatMap(({ passwordCredentials }) => passwordCredentials.map(({ keyId }) => keyId));

export const wait = ({ sandbox }: World): void => sandbox.world.clock.advance(60_000);

/**
 * Lets a paused run go on to its end, as a person would.
 * @returns the questions that came up and were answered on the way.
 */
export async function goOn(world: World, answers: Answers = {}): Promise<readonly string[]> {
  const { worker } = world;
  world.blocked = false;
  const asked: string[] = [];
  for (let turn = 0; turn < 6 && worker.state().phase !== "finished"; turn += 1) {
    const { phase, plan } = worker.state();
    const open = plan?.questions.find(({ answer }) => answer === null)?.id;
    const value = open && answers[open];
    if (phase === "planned" && value) {
      asked.push(open);
      await worker.ask("setup.answer", { question: open, value });
    } else if (phase === "planned") await worker.ask("setup.confirm", { planId: plan?.id ?? "" });
    else if (worker.state().problem?.remedy === "sign-in-again") await worker.ask("setup.sign-in", {});
    else await worker.ask("setup.resume", {});
  }
  expect(worker.state()).toMatchObject({ phase: "finished" });
  return asked;
}

/** Lets Auto-configure run until it adds the application user, and holds that request: the secret is made by then. */
export async function holdRun(world: World, environment: string): Promise<void> {
  const { worker } = world;
  const held = new Promise<void>((resolve) => {
    world.holds = (address, method) => {
      const isIt = method === "POST" && address.includes("/systemusers");
      if (isIt) {
        world.holds = () => false;
        resolve();
      }
      return isIt;
    };
  });
  await worker.plan(environment);
  await worker.send("setup.confirm", { planId: worker.state().plan?.id ?? "" });
  await held;
  expect(worker.state().phase).toBe("running");
}

/** Auto-configure pauses with its secret made. */
export async function pausedRun(world: World): Promise<string> {
  world.blocked = true;
  expect((await world.worker.run("Contoso Sales")).phase).toBe("paused");
  const [keyId, ...others] = inTenant(world);
  expect(others).toEqual([]);
  return keyId ?? "";
}
