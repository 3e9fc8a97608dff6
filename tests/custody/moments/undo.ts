import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { undoIn } from "../../../drive/engine/undo.ts";
import type { ScenarioSource } from "../../../sandbox/scenario/read.ts";
import type { Exchange } from "../../../sandbox/server/observers.ts";
import { needlesOf, scenario } from "../needles-of.ts";
import type { Place, PlaceName } from "../places/place.ts";
import { type Facts, nothingYet } from "../rules.ts";
import { searchTexts, type Text } from "../search/searched.ts";
import type { Moment, Story } from "./moment.ts";

/** What the engine keeps and answers, in Node; undo-in-chromium.ts searches the browser. */
export const undone: Story = {
  name: "undo",
  async *tell() {
    const engine = await createEngine({ scenario: scenario as ScenarioSource });
    const exchanges: Exchange[] = [];
    engine.sandbox.observe((exchange) => exchanges.push(exchange));
    const told: Text[] = [];
    const at = (moment: string, facts: Partial<Facts>): Moment => ({
      name: `undo: ${moment}`,
      facts: { ...nothingYet, signedIn: true, finished: true, ...facts },
      places: [diskOf(engine), memoryOf(engine), listed("what undo answers and tells", told)],
      needles: needlesOf(engine.sandbox, exchanges),
    });
    try {
      await engine.admin.run();
      yield at("before", { holdsSecret: true });
      told.push({ where: "answer", text: JSON.stringify(await undoIn(engine, true)) });
      yield at("taken back", {});
      await engine.life().setup.signedOut("asked");
      yield at("signed out", { signedIn: false });
    } finally {
      await engine.close();
    }
  },
};

const canaryKey = "custody-canary";

const diskOf = ({ disk }: Engine): Place => {
  const records = disk.records as Map<string, string>;
  return {
    name: "records of the engine on disk",
    look: async (matcher) =>
      searchTexts(
        [...records].map(([where, text]) => ({ where, text })),
        matcher,
      ),
    async plant(canary) {
      records.set(canaryKey, canary);
      return [canaryKey];
    },
    clean: async () => void records.delete(canaryKey),
  };
};

/** What the engine's vault and its records in memory hold; who is signed in is the stand-in's own. */
const memoryOf = ({ memory }: Engine): Place => {
  let planted: string | null = null;
  return {
    name: "records of the engine in memory",
    look: async (matcher) =>
      searchTexts(
        [{ where: "vault", text: JSON.stringify([memory.secrets, [...memory.records], planted]) }],
        matcher,
      ),
    async plant(canary) {
      planted = canary;
      return ["vault"];
    },
    async clean() {
      planted = null;
    },
  };
};

const listed = (name: PlaceName, texts: Text[]): Place => ({
  name,
  look: async (matcher) => searchTexts(texts, matcher),
  async plant(canary) {
    texts.push({ where: "canary", text: canary });
    return ["canary"];
  },
  clean: async () => void texts.pop(),
});
