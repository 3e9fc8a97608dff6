import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { undoIn } from "../../../drive/engine/undo.ts";
import type { ScenarioSource } from "../../../sandbox/scenario/read.ts";
import type { Exchange } from "../../../sandbox/server/observers.ts";
import { needlesOf, scenario } from "../../custody/needles-of.ts";

let engine: Engine;
afterEach(() => engine.close());

const secretsAmong = (needles: ReturnType<typeof needlesOf>): readonly string[] =>
  needles.filter(({ kind }) => kind === "client secret").map(({ value }) => value);

describe("What a hunt looks for", () => {
  it("has every client secret that was ever issued, also when its app is deleted", async () => {
    engine = await createEngine({ scenario: scenario as ScenarioSource });
    const exchanges: Exchange[] = [];
    engine.sandbox.observe((exchange) => exchanges.push(exchange));
    const { result } = await engine.admin.run();
    const app = engine.sandbox.world.tenant.applications.find(({ appId }) => appId === result?.clientId);
    const secrets = app?.passwordCredentials.map(({ _secretText }) => _secretText) ?? [];
    expect(secrets).toHaveLength(1);
    await undoIn(engine, true);
    expect(engine.sandbox.world.tenant.applications).not.toContain(app);
    expect(secretsAmong(needlesOf(engine.sandbox, exchanges))).toEqual(secrets);
  });
});
