import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { finishRotation, planRotationIn, rotateIn, rotationStateOf } from "../engine/rotation.ts";
import { settledEngine } from "../engine/settled.ts";
import { STRANGERS_KEY_ID } from "../engine/stranger.ts";
import { heldSecretWorks, tenantOf } from "../engine/tenant.ts";
import { runSecretIn } from "../engine/world.ts";
import { leftAfterDone } from "./after-done.ts";
import { disagreement } from "./agreement.ts";
import { type Cell, nameOf } from "./cell.ts";
import type { ChangedGround } from "./changed-ground.ts";
import type { FaultKind } from "./kinds.ts";
import { letReplicate } from "./matrix.ts";
import { persevere } from "./persevere.ts";
import { untilStored } from "./stored-at-last.ts";
import { strangersCredential } from "./strangers.ts";
import { endingAtRest, strikeAt } from "./strike.ts";

/** "new": another secret is made and proved. "old": then the old one is removed. */
export type RotationWork = "new" | "old";

export interface CalmRotation {
  readonly ground: ChangedGround;
  readonly work: RotationWork;
  readonly requests: readonly string[];
  readonly left: string;
}

const secretsIn = ({ sandbox }: Engine) =>
  sandbox.world.tenant.applications
    .filter(({ displayName }) => displayName === "TextUs")
    .flatMap(({ passwordCredentials }) => passwordCredentials);
const secretsOf = (engine: Engine) => secretsIn(engine).filter(({ keyId }) => keyId !== STRANGERS_KEY_ID);

/** A tenant with a whole set-up, and for "old" with a second secret as well. */
async function settled(ground: ChangedGround, work: RotationWork, skewMs = 0) {
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
async function leftIn(engine: Engine, old: string): Promise<string> {
  letReplicate(engine);
  const { runs } = engine.journal() as JournalRecord;
  const secrets = secretsOf(engine);
  const held = runSecretIn(engine.memory);
  const told = JSON.stringify(runs);
  return JSON.stringify({
    tenant: tenantOf(engine),
    old: secrets.some(({ keyId }) => keyId === old),
    secrets: secrets.length,
    theirs: secretsIn(engine).length - secrets.length,
    // If a browser was closed while it removed the old one, nothing is in hand.
    held: held === null || (held.keyId !== old && held.provedAt !== null && (await heldSecretWorks(engine))),
    untold: secrets.filter(({ keyId, endDateTime }) => !told.includes(keyId) && !told.includes(endDateTime))
      .length,
    proved: secrets.some(({ keyId }) => runs.some(({ provedKeyId }) => provedKeyId === keyId)),
    open: runs.filter(({ finishedAt }) => finishedAt === null).length,
    phase: rotationStateOf(engine)?.phase,
  });
}

export async function rotateCalmly(ground: ChangedGround, work: RotationWork): Promise<CalmRotation> {
  const { engine, old, asked } = await settled(ground, work);
  try {
    const from = engine.sent.length;
    await rotateIn(engine, asked);
    const requests = engine.sent.slice(from).map(nameOf);
    return { ground, work, requests, left: await leftIn(engine, old) };
  } finally {
    await engine.close();
  }
}

/**
 * One rotation with one fault at one request; then everything works again and the administrator goes on. "same": it
 * leaves what an undisturbed one leaves, and at no request were both secrets gone.
 */
export async function disturbRotation(calm: CalmRotation, kind: FaultKind, point: number): Promise<Cell> {
  const { engine, old, asked } = await settled(calm.ground, calm.work, kind.skewMs);
  let without: string | null = null;
  const look = (): void => {
    if (secretsOf(engine).length === 0) without ??= "both secrets were gone";
    // The old one's value is kept until Microsoft has confirmed that its secret is gone.
    if (calm.work === "new") without ??= disagreement(engine);
  };
  const strike = strikeAt(engine, kind, point, look);
  const { cell } = strike;
  const watched = endingAtRest(engine, strike);
  try {
    await untilStored(() => planRotationIn(watched, asked));
    await untilStored(() => finishRotation(watched, asked));
    if (strike.struck() === "") return cell("lost", "the request was never sent");
    look();
    if (without !== null) return cell("different", without);
    const left = await leftIn(engine, old);
    if (left !== calm.left) return cell("different", `left ${left}`);
    const strange = calm.ground.others ? null : strangersCredential(engine);
    const rest = disagreement(engine) ?? strange ?? (await leftAfterDone(engine));
    return rest === null ? cell("same") : cell("different", rest);
  } catch (error) {
    return cell("lost", error instanceof Error ? error.message : String(error));
  } finally {
    await engine.close();
  }
}
