import { describe, expect, it } from "vitest";
import { createEngine } from "../../drive/engine/create-engine.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { undoIn } from "../../drive/engine/undo.ts";
import { empty } from "../../drive/faults/grounds.ts";
import { faultKinds } from "../../drive/faults/kinds.ts";
import { letReplicate, runCalmly } from "../../drive/faults/matrix.ts";
import { persevere } from "../../drive/faults/persevere.ts";
import { untilStored } from "../../drive/faults/stored-at-last.ts";
import { strangersCredential } from "../../drive/faults/strangers.ts";
import { endingAtRest, strikeAt } from "../../drive/faults/strike.ts";
import { falselyUndone } from "../../drive/faults/undo-truth.ts";

/** What the journal could not note at first is still known as ours, by the run that goes on and by an undo. */

const kinds = faultKinds.filter(
  ({ name }) => name === "journal not stored" || name === "browser without room",
);

/** Either a secret comes with the application, or it is asked for by itself. */
describe.each(["secret-in-answer", "refused"])(
  "where a new app's secret is answered with %s",
  async (answer) => {
    const ground = { ...empty, changes: { switches: { postApplicationWithSecret: answer } } };
    const calm = await runCalmly(ground);
    const writes = calm.requests
      .map((request, index) => ({ request, point: index + 1 }))
      .filter(({ request }) => !/^GET |\/\$batch$|login\.microsoftonline/.test(request));

    describe.each(kinds)("$name", (kind) => {
      it.each(writes)(
        "at $point ($request): nothing is a stranger's, and undo takes it all",
        async ({ point }) => {
          const engine = await createEngine({ changes: ground.changes });
          try {
            const strike = strikeAt(engine, kind, point, () => {});
            const watched = endingAtRest(engine, strike);
            await untilStored(() => persevere(watched));
            expect(strike.struck()).not.toBe("");
            letReplicate(engine);
            expect(engine.state().result?.verified).toBe(true);
            expect(strangersCredential(engine)).toBeNull();
            await untilStored(() => undoIn(engine, true));
            expect(tenantOf(engine)).toEqual([]);
            expect(falselyUndone(engine)).toBeNull();
          } finally {
            await engine.close();
          }
        },
      );
    });
  },
);
