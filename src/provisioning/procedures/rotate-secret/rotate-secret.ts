import * as v from "valibot";
import { words } from "../../../words/index.ts";
import type { FinishedBook, FinishedSetup } from "../../model/finished-setup.ts";
import type { JournalRun } from "../../model/journal-record.ts";
import { factOf } from "../../model/own-work.ts";
import { StepProblem } from "../../model/problems.ts";
import { type RotationAsked, type RotationVerb, rotationVerbs } from "../../model/rotation-state.ts";
import { nameOfRecord } from "../../model/vault.ts";
import { createProcedure } from "../../procedure/machine.ts";
import type {
  Look,
  Looking,
  Procedure,
  ProcedureDependencies,
  ProcedureMachine,
} from "../../procedure/procedure.ts";
import { stateReader } from "../../procedure/stored-state.ts";
import { takeAwaySecret } from "../../steps/client-secret/take-away.ts";
import { addSecret } from "../../steps/client-secret/writes.ts";
import type { PieceApplying, PieceOutcome } from "../../steps/piece.ts";
import { type CarriedOut, lookByHand } from "./by-hand.ts";
import { inspectForRotation, type RotationFound } from "./inspection.ts";
import { ownRecord, planRotation, type RotationAct, unprovedWork } from "./planning.ts";

/** How often in a row the new secret has to sign in: others of Microsoft's servers may not know it yet (graph-45). */
const SUCCESSES = 3;

const text = v.pipe(v.string(), v.nonEmpty());

export const readRotationState = stateReader<RotationAsked, RotationVerb>(
  v.union([
    v.object({ runId: text, removes: v.nullable(text) }),
    v.object({
      runId: v.null(),
      removes: v.null(),
      byHand: v.object({
        environment: v.nullable(v.object({ id: text, url: text })),
        clientId: v.nullable(text),
      }),
    }),
  ]),
  rotationVerbs,
);

/**
 * A new secret for the application of a set-up: made, proved, and kept in the vault as a record of this run. The old one
 * goes on to work, and is removed by a rotation of its own, when the admin says so. For a set-up that was made by hand it
 * first finds out which one is meant (by-hand.ts).
 */
export const rotateSecretOver = (finished: FinishedBook): Procedure<RotationAsked, RotationVerb> => ({
  id: "rotation",
  understand: readRotationState,
  runOf: ({ runId }) => runId,
  organizationOf: ({ byHand }) => byHand?.environment?.url ?? null,
  planChanged: "rotation-plan-changed",
  async look(asked, looking) {
    const { id, journal, account, recipe } = looking;
    if (asked.byHand) return lookByHand(asked.byHand, looking, { finished, carriedOut });
    const run = asked.runId === null ? null : journal.run(asked.runId);
    const appId = run === null ? "" : appOf(run);
    if (run === null || (run.undoes ?? run.rotates ?? run.repairs) !== undefined || appId === "")
      throw new StepProblem("rotation-run-unknown", {}, { remedy: "none" });
    if (account.tenantId !== run.tenantId)
      throw new StepProblem("rotation-other-tenant", {}, { remedy: "other-account" });
    const { tenantId, organizationUrl } = run;
    return {
      run: { tenantId, organizationUrl, rotates: run.id },
      async plan() {
        const [found, list] = await Promise.all([
          inspectForRotation({ appId, tenantId }, looking),
          finished.read(),
        ]);
        looking.signal.throwIfAborted();
        const record = journal.current();
        const { plan, pieces } = planRotation({
          recipe,
          asked,
          found,
          run,
          record,
          id,
          username: account.username,
          sharedWith: sharing(list, run, appId, asked.removes).map(nameOfSetUp),
        });
        const ground = { tenantId, organizationUrl, own: () => unprovedWork(run, journal.current(), id) };
        return { plan, pieces: pieces.map((one) => carriedOut(one, found, ground, looking)) };
      },
      async over({ piece }) {
        if (!piece.line.id.startsWith("old:")) return;
        const keyId = piece.line.id.slice("old:".length);
        for (const { runId, number } of piece.entries) {
          await looking.ports.vault.forget({ owner: "run", runId, keyId });
          // The application that came with it stays.
          const entry = journal.run(runId)?.entries.find((one) => one.number === number);
          if (entry?.write === "add-secret") await journal.undone(runId, number);
        }
      },
    } satisfies Look;
  },
});

/** Set-ups of other environments that use a secret, or of which it is not known which one they use. */
const sharing = (
  list: readonly FinishedSetup[],
  { id, tenantId }: JournalRun,
  appId: string,
  keyId: string | null,
): readonly FinishedSetup[] =>
  list.filter(
    (one) =>
      one.runId !== id &&
      one.tenantId === tenantId &&
      one.clientId === appId &&
      one.takenBack === undefined &&
      (one.keyId === null || one.keyId === keyId),
  );

const nameOfSetUp = ({ environmentName, dynamicsUrl }: FinishedSetup): string =>
  environmentName || new URL(dynamicsUrl).host;

const appOf = ({ appId, entries }: JournalRun): string =>
  appId ??
  entries
    .filter(({ write, outcome }) => write === "create-application" && outcome?.is === "done")
    .map((entry) => factOf(entry, "appId"))
    .at(-1) ??
  "";

const carriedOut: CarriedOut = (piece, found, ground, looking) => ({
  piece,
  async carryOut(applying) {
    const { act } = piece;
    if (act?.is === "make") return make(act, found, ground, applying);
    if (act?.is === "prove") return prove(found, looking, applying);
    if (act?.is === "remove") await takeAwaySecret({ ...act, key: `old:${act.keyId}` }, applying);
    return null;
  },
});

async function make(
  { terms }: Extract<RotationAct, { readonly is: "make" }>,
  { application }: RotationFound,
  { tenantId, organizationUrl, own }: Parameters<CarriedOut>[2],
  applying: PieceApplying,
): Promise<PieceOutcome> {
  if (application === null) throw new StepProblem("secret-gone", {});
  await addSecret(terms, terms, application, false, {
    ...applying,
    // Of set-ups and of rotations that were proved nothing is lost: their secrets were handed over.
    get own() {
      return own();
    },
    account: { tenantId },
    environment: { url: organizationUrl },
    warn: () => {},
  });
  return null;
}

/** Signs in with the four values that the vault has, as the vendor will, and marks the record as proved. */
async function prove(
  found: RotationFound,
  { id, journal }: Looking,
  { ports, read, say, signal }: PieceApplying,
): Promise<PieceOutcome> {
  say(words("say.verification.sign-in"));
  const known = ownRecord({ id, found });
  const held = known && (await ports.vault.get(nameOfRecord(known)));
  if (!held) throw new StepProblem("secret-gone", {});
  const { tenantId, clientId, clientSecret, dynamicsUrl } = held;
  const waiting = words("wait.verification");
  const signIn = () =>
    ports.entra.clientCredentialsToken({ tenantId, clientId, clientSecret }, dynamicsUrl, { signal });
  const token = await read(waiting, signIn, { ours: true });
  await read(waiting, () => Promise.all(Array.from({ length: SUCCESSES - 1 }, signIn)), { ours: true });
  await read(waiting, () => ports.dataverseWithToken(dynamicsUrl, token).whoAmI({ signal }), { ours: true });
  if (!(await ports.vault.proved(nameOfRecord(held), held))) throw new StepProblem("secret-gone", {});
  await journal.proved(id, held.keyId);
  return null;
}

export type RotateSecret = ProcedureMachine<RotationAsked>;

export type RotationDependencies = ProcedureDependencies & {
  /** The list of finished set-ups. */
  readonly finished: FinishedBook;
};

export const createRotateSecret = ({ finished, ...deps }: RotationDependencies): RotateSecret =>
  createProcedure(rotateSecretOver(finished), deps);
