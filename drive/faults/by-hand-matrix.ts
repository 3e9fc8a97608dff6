import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import type { RotationAsked } from "../../src/provisioning/model/rotation-state.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { finishRotation, planRotationIn, rotateIn, rotationStateOf } from "../engine/rotation.ts";
import { settledEngine } from "../engine/settled.ts";
import { heldSecretWorks } from "../engine/tenant.ts";
import { runSecretIn } from "../engine/world.ts";
import { leftIn as leftOf } from "./after-done.ts";
import { letReplicate } from "./matrix.ts";
import { createMatrix } from "./procedure-matrix.ts";

/** "new": a set-up that was made by hand gets a secret. "old": then one that it had before is removed. */
export type ByHandWork = "new" | "old";

export const byHandWorks: readonly ByHandWork[] = ["new", "old"];

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
async function leftIn(engine: Engine): Promise<object> {
  const { runs } = engine.journal() as JournalRecord;
  const home = JSON.parse(engine.disk.records.get("finished") ?? "[]") as readonly Record<string, unknown>[];
  const held = runSecretIn(engine.memory);
  return {
    secrets: secretsOf(engine).map(({ displayName }) => displayName),
    held: held === null || (held.provedAt !== null && (await heldSecretWorks(engine))),
    home: home.map(({ byHand, clientId: id, state, keyId }) => ({
      byHand,
      id,
      state,
      isThere: secretsOf(engine).some((one) => one.keyId === keyId),
    })),
    proved: secretsOf(engine).some(({ keyId }) => runs.some(({ provedKeyId }) => provedKeyId === keyId)),
    phase: rotationStateOf(engine)?.phase,
  };
}

/** At no request a secret is gone that somebody else has made and nobody picked. */
export const byHandMatrix = createMatrix<ByHandWork>(
  (work) => `secret by hand (${work})`,
  async (work, skewMs) => {
    const { engine, asked } = await settled(work, skewMs);
    const kept = ["made by hand", work === "new" ? "second try" : "production"];
    return {
      engine,
      carryOut: () => rotateIn(engine, asked),
      plan: (watched) => planRotationIn(watched, asked),
      finish: (watched) => finishRotation(watched, asked),
      left: () => leftIn(engine),
      wrong() {
        const names = secretsOf(engine).map(({ displayName }) => displayName);
        const gone = kept.find((name) => !names.includes(name));
        return gone === undefined ? null : `“${gone}” was gone`;
      },
      remains: () => leftAfterSignOut(engine),
    };
  },
);

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
