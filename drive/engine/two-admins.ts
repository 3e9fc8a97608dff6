import { createEngine, type Engine } from "./create-engine.ts";

/**
 * Another administrator reads the plan as well, both confirm in the same moment, and both end.
 * @returns the other's engine, on the same sandbox
 */
export async function setUpTogether(engine: Engine): Promise<Engine> {
  const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
  await engine.admin.plan();
  await other.admin.plan();
  await Promise.all([engine.admin.confirm(), other.admin.confirm()]);
  await engine.admin.finish();
  await other.admin.finish();
  return other;
}
