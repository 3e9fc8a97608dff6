import { afterEach, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";

let engine: Engine;
afterEach(() => engine.close());

const assignments = () =>
  engine.sandbox.requests.filter(
    ({ method, path }) => method === "POST" && path.includes("systemuserroles_association"),
  );

const switchedTo = (applicationUserWithRolesInOneRequest: string) => ({
  switches: { applicationUserWithRolesInOneRequest },
});
const users = () =>
  engine.sandbox.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/systemusers"));

it.each([
  ["accepted", 1, 0],
  ["ignored", 1, 6],
  ["refused", 2, 6],
])(
  "makes the user with its roles: %s, %i requests for the user and %i for roles",
  async (answer, forUser, forRoles) => {
    engine = await createEngine({ changes: switchedTo(answer) });
    await engine.admin.run();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(users()).toHaveLength(forUser);
    expect(assignments()).toHaveLength(forRoles);
  },
);

it("does not wait for a new user to appear that was created with its roles", async () => {
  engine = await createEngine({ changes: { lag: { systemuser: 20_000 } } });
  await engine.admin.run();
  expect(tenantOf(engine)).toEqual([wholeSetup]);
  expect(assignments()).toHaveLength(0);
});

it("assigns roles side by side, and uses one of them to look for a user that does not appear yet", async () => {
  engine = await createEngine({ changes: { lag: { systemuser: 20_000 }, ...switchedTo("refused") } });
  await engine.admin.run();
  expect(tenantOf(engine)).toEqual([wholeSetup]);
  const tries = new Map<number, number>();
  for (const { status } of assignments()) tries.set(status, (tries.get(status) ?? 0) + 1);
  // Each once when the user was new, then the first alone.
  expect(tries.get(204)).toBe(6);
  const refused = tries.get(404) ?? 0;
  expect(refused).toBeGreaterThan(6);
  expect(refused).toBeLessThan(6 + 5 * 6);
});

it("asks nothing twice in a tenant without lag", async () => {
  engine = await createEngine();
  await engine.admin.plan();
  const before = engine.sent.length;
  await engine.admin.confirm();
  await engine.admin.finish();
  const asked = engine.sent.slice(before).map(({ method, url }) => `${method} ${url.pathname}`);
  expect(asked.filter((one) => one.endsWith("/token"))).toHaveLength(3);
  expect(asked.filter((one) => one.includes("systemuserroles_association"))).toHaveLength(0);
  // Who else gets in, once, at the end.
  expect(asked.filter((one) => one.endsWith("/$batch"))).toHaveLength(1);
  expect(asked).toHaveLength(13);
});

it("stores only its own environment with a run, and lists the others again when they are needed", async () => {
  engine = await createEngine();
  await engine.admin.plan();
  expect(engine.state().environments).toHaveLength(3);
  await engine.admin.confirm();
  await engine.admin.finish();
  expect(engine.state().environments.map(({ displayName }) => displayName)).toEqual(["Contoso Sales"]);
  await engine.life().setup.listEnvironments();
  expect(engine.state().listing).toBe(true);
  await engine.rest();
  expect(engine.state().listing).toBe(false);
  expect(engine.state().environments).toHaveLength(3);
});
