import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import type { RotationAsked } from "../../src/provisioning/model/rotation-state.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { finishRotation, planRotationIn, rotateIn, rotationStateOf } from "../engine/rotation.ts";
import { settledEngine } from "../engine/settled.ts";
import { heldSecretWorks } from "../engine/tenant.ts";
import { runSecretIn } from "../engine/world.ts";
import { leftIn as leftOf } from "./after-done.ts";
import { type Cell, nameOf } from "./cell.ts";
import type { FaultKind } from "./kinds.ts";
import { letReplicate } from "./matrix.ts";
import { untilStored } from "./stored-at-last.ts";
import { endingAtRest, strikeAt } from "./strike.ts";

/** "new": a set-up that was made by hand gets a secret. "old": then one that it had before is removed. */
export type ByHandWork = "new" | "old";

export const byHandWorks: readonly ByHandWork[] = ["new", "old"];

export interface CalmByHand {
  readonly work: ByHandWork;
  readonly requests: readonly string[];
  readonly left: string;
}

const scenario = "hand-made-set-up";
const clientId = "7e87a500-0000-4000-8000-00000000ba3a";
const url = "https://contoso.crm4.dynamics.com";

const secretsOf = ({ sandbox }: Engine) =>
  sandbox.world.tenant.applications.find(({ appId }) => appId === clientId)?.passwordCredentials ?? [];

/** A tenant in which somebody has connected it by hand, and before "old" with the new secret as well. */
async function settled(work: ByHandWork, skewMs = 0) {
  const { engine, noted } = await settledEngine(
    `by hand ${work} ${skewMs}`,
    () => createEngine({ scenario, skewMs }),
    async (begun): Promise<RotationAsked> => {
      begun.memory.signedIn = begun.user;
      const nothingYet = { environment: null, clientId: null };
      const listed = await planRotationIn(begun, { runId: null, removes: null, byHand: nothingYet });
      const id = listed?.plan?.choices?.find((choice) => choice.url === url)?.value ?? "";
      const asked = { runId: null, removes: null, byHand: { environment: { id, url }, clientId } };
      if (work === "new") return asked;
      const removes = secretsOf(begun).find(({ displayName }) => displayName === "second try")?.keyId ?? "";
      const { id: runId } = await rotateIn(begun, asked);
      letReplicate(begun);
      return { runId, removes };
    },
  );
  return { engine, asked: noted };
}

/** What the tenant and Home hold, whether what is in hand works, and what is not told. */
async function leftIn(engine: Engine): Promise<string> {
  letReplicate(engine);
  const { runs } = engine.journal() as JournalRecord;
  const home = JSON.parse(engine.disk.records.get("finished") ?? "[]") as readonly Record<string, unknown>[];
  const held = runSecretIn(engine.memory);
  return JSON.stringify({
    secrets: secretsOf(engine).map(({ displayName }) => displayName),
    held: held === null || (held.provedAt !== null && (await heldSecretWorks(engine))),
    home: home.map(({ byHand, clientId: id, state, keyId }) => ({
      byHand,
      id,
      state,
      isThere: secretsOf(engine).some((one) => one.keyId === keyId),
    })),
    proved: secretsOf(engine).some(({ keyId }) => runs.some(({ provedKeyId }) => provedKeyId === keyId)),
    open: runs.filter(({ finishedAt }) => finishedAt === null).length,
    phase: rotationStateOf(engine)?.phase,
  });
}

export async function byHandCalmly(work: ByHandWork): Promise<CalmByHand> {
  const { engine, asked } = await settled(work);
  try {
    const from = engine.sent.length;
    await rotateIn(engine, asked);
    return { work, requests: engine.sent.slice(from).map(nameOf), left: await leftIn(engine) };
  } finally {
    await engine.close();
  }
}

/**
 * The same with one fault at one request; then everything works again and the administrator goes on. "same": it leaves
 * what an undisturbed one leaves, and at no request was a secret gone that somebody else has made and nobody picked.
 */
export async function disturbByHand(calm: CalmByHand, kind: FaultKind, point: number): Promise<Cell> {
  const { engine, asked } = await settled(calm.work, kind.skewMs);
  let taken: string | null = null;
  const kept = calm.work === "new" ? ["made by hand", "second try"] : ["made by hand", "production"];
  const look = (): void => {
    const names = secretsOf(engine).map(({ displayName }) => displayName);
    for (const name of kept) if (!names.includes(name)) taken ??= `“${name}” was gone`;
  };
  const strike = strikeAt(engine, kind, point, look);
  const { cell } = strike;
  const watched = endingAtRest(engine, strike);
  try {
    await untilStored(() => planRotationIn(watched, asked));
    await untilStored(() => finishRotation(watched, asked));
    if (strike.struck() === "") return cell("lost", "the request was never sent");
    look();
    if (taken !== null) return cell("different", taken);
    const left = await leftIn(engine);
    if (left !== calm.left) return cell("different", `left ${left}`);
    const rest = await leftAfterSignOut(engine);
    return rest === null ? cell("same") : cell("different", rest);
  } catch (error) {
    return cell("lost", error instanceof Error ? error.message : String(error));
  } finally {
    await engine.close();
  }
}

/** What is left of a sign-in or a secret when somebody signs out after it; null: nothing. */
async function leftAfterSignOut(engine: Engine): Promise<string | null> {
  const { memory, disk } = engine;
  const secrets = memory.secrets.map(({ clientSecret }) => clientSecret);
  const person = memory.signedIn;
  memory.signedIn = null;
  memory.secrets = [];
  await engine.life().rotation.signedOut();
  const records = [...disk.records.values(), ...memory.records.values()].join("\n");
  return leftOf(records, { secrets, person });
}
