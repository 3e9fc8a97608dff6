import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { finishRotation, planRotationIn, rotateIn, rotationStateOf } from "../engine/rotation.ts";
import { settledEngine } from "../engine/settled.ts";
import { STRANGERS_KEY_ID } from "../engine/stranger.ts";
import { heldSecretWorks, tenantOf } from "../engine/tenant.ts";
import { runSecretIn } from "../engine/world.ts";
import { disagreement } from "./agreement.ts";
import type { ChangedGround } from "./changed-ground.ts";
import { letReplicate } from "./matrix.ts";
import { persevere } from "./persevere.ts";
import { createMatrix } from "./procedure-matrix.ts";
import { strangersCredential } from "./strangers.ts";

/** "new": another secret is made and proved. "old": then the old one is removed. */
export type RotationWork = "new" | "old";

export const rotationWorks: readonly RotationWork[] = ["new", "old"];

export interface RotationRow {
  readonly ground: ChangedGround;
  readonly work: RotationWork;
}

const secretsIn = ({ sandbox }: Engine) =>
  sandbox.world.tenant.applications
    .filter(({ displayName }) => displayName === "TextUs")
    .flatMap(({ passwordCredentials }) => passwordCredentials);
const secretsOf = (engine: Engine) => secretsIn(engine).filter(({ keyId }) => keyId !== STRANGERS_KEY_ID);

/** A tenant with a whole set-up, and for "old" with a second secret as well. */
async function settled({ ground, work }: RotationRow, skewMs = 0) {
  const { engine } = await settledEngine(
    `rotation ${ground.name} ${work} ${skewMs}`,
    () => createEngine({ changes: ground.changes, skewMs }),
    async (begun) => {
      await persevere(begun, ground.choices);
      letReplicate(begun);
      await ground.others?.(begun);
      if (work === "new") return;
      await rotateIn(begun, { runId: begun.state().id, removes: null });
      letReplicate(begun);
    },
  );
  const { id: runId, result } = engine.state();
  const old = result?.secret?.keyId ?? "";
  return { engine, old, asked: { runId, removes: work === "old" ? old : null } };
}

/** What the tenant holds, whether the secret in hand works, and what the journal does not tell. */
async function leftIn(engine: Engine, old: string): Promise<object> {
  const { runs } = engine.journal() as JournalRecord;
  const secrets = secretsOf(engine);
  const held = runSecretIn(engine.memory);
  const told = JSON.stringify(runs);
  return {
    tenant: tenantOf(engine),
    old: secrets.some(({ keyId }) => keyId === old),
    secrets: secrets.length,
    theirs: secretsIn(engine).length - secrets.length,
    // If a browser was closed while it removed the old one, nothing is in hand.
    held: held === null || (held.keyId !== old && held.provedAt !== null && (await heldSecretWorks(engine))),
    untold: secrets.filter(({ keyId, endDateTime }) => !told.includes(keyId) && !told.includes(endDateTime))
      .length,
    proved: secrets.some(({ keyId }) => runs.some(({ provedKeyId }) => provedKeyId === keyId)),
    phase: rotationStateOf(engine)?.phase,
  };
}

/** At no request both secrets are gone. */
export const rotationMatrix = createMatrix<RotationRow>(
  ({ ground, work }) => `secret (${work}), ${ground.name}`,
  async (row, skewMs) => {
    const { engine, old, asked } = await settled(row, skewMs);
    return {
      engine,
      carryOut: () => rotateIn(engine, asked),
      plan: (watched) => planRotationIn(watched, asked),
      finish: (watched) => finishRotation(watched, asked),
      left: () => leftIn(engine, old),
      wrong() {
        if (secretsOf(engine).length === 0) return "both secrets were gone";
        // The old one's value is kept until Microsoft has confirmed that its secret is gone.
        return row.work === "new" ? disagreement(engine) : null;
      },
      wrongAtEnd: () => disagreement(engine) ?? (row.ground.others ? null : strangersCredential(engine)),
    };
  },
);
