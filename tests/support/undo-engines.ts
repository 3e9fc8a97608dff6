import { afterEach } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";

/** The engines of a test of undo; all of them are closed after each test. */
export interface UndoEngines {
  /** @param settings as of {@link createEngine} */
  create(settings?: Parameters<typeof createEngine>[0]): Promise<Engine>;
  /** An engine in which a whole set-up has been made. */
  createSetUp(): Promise<Engine>;
}

/** Call it at the top of a test file. */
export function undoEngines(): UndoEngines {
  const open: Engine[] = [];
  afterEach(async () => {
    for (const engine of open.splice(0)) await engine.close();
  });
  const create: UndoEngines["create"] = async (settings) => {
    const engine = await createEngine(settings);
    open.push(engine);
    return engine;
  };
  return {
    create,
    async createSetUp() {
      const engine = await create();
      await engine.admin.run();
      return engine;
    },
  };
}
