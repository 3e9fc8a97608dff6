import { afterEach, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { addStrangersSecret, appOf, plantApp, planted } from "../../../drive/engine/stranger.ts";
import { heldSecretWorks } from "../../../drive/engine/tenant.ts";
import { strangersCredential } from "../../../drive/faults/strangers.ts";
import { adoptIn, clientIdIn } from "./app-questions.ts";

let engine: Engine;
afterEach(() => engine.close());

/**
 * The worker died before it had Microsoft's answer to the creation of the app, and somebody has put a key on that app
 * since. "A new one" is another one: its mark and its unique name are drawn anew.
 */
it.each([
  ["under the recipe's unique name", false],
  ["under a name of its own, because a stranger holds the recipe's", true],
])(
  "an app whose creation was not answered, %s, is not used where a new one was chosen",
  async (_, isHeld) => {
    engine = await createEngine();
    if (isHeld) plantApp(engine);
    await engine.admin.plan();
    engine.fate = ({ method, url }) =>
      method === "POST" && url.pathname.endsWith("/applications") ? "kill-after" : "send";
    await engine.admin.confirm();
    engine.fate = () => "send";
    const lost = clientIdIn(engine);
    expect(lost).not.toBe("");
    addStrangersSecret(engine, appOf(engine, lost));
    await engine.restart();
    await engine.rest();
    expect(engine.state()).toMatchObject({ phase: "planned", result: null });
    expect(adoptIn(engine)?.choices.map(({ value }) => value)).toContain(lost);

    await engine.admin.answer("application.adopt", "new");
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.verified).toBe(true);
    expect([lost, planted]).not.toContain(result?.clientId);
    expect(await heldSecretWorks(engine)).toBe(true);
    expect(strangersCredential(engine)).toBeNull();
  },
);
