import { clouds } from "../../../src/microsoft/clouds.ts";
import { createDataverseApi } from "../../../src/microsoft/dataverse/dataverse-api.ts";
import { createGraphApi } from "../../../src/microsoft/graph/graph-api.ts";
import { openJournal } from "../../../src/provisioning/engine/journal.ts";
import { type UndoneEntry, undoRun } from "../../../src/provisioning/engine/undo.ts";
import type { Ports } from "../../../src/provisioning/model/ports.ts";
import type { Engine } from "./create-engine.ts";
import { tokensFor, vaultOver } from "./world.ts";

/** Takes the run in the engine's journal back, as the signed-in admin. */
export async function undoIn(engine: Engine, deleteApplication: boolean): Promise<readonly UndoneEntry[]> {
  const { sandbox, memory, disk } = engine;
  const microsoft = { fetch: sandbox.fetch, tokens: tokensFor(sandbox, memory), cloud: clouds.public };
  const { journal } = await openJournal(
    {
      read: async () => JSON.parse(disk.records.get("journal") ?? "null") as unknown,
      write: async (value) => {
        disk.records.set("journal", JSON.stringify(value));
      },
      clear: async () => {},
    },
    sandbox.world.clock,
  );
  const ports = {
    graph: createGraphApi(microsoft),
    vault: vaultOver(memory, disk, () => sandbox.world.clock.now()),
  } as unknown as Ports;
  return undoRun(engine.state().id, journal, {
    ports,
    dataverse: createDataverseApi({ ...microsoft, url: "https://contoso.crm4.dynamics.com" }),
    signal: new AbortController().signal,
    deleteApplication,
  });
}
