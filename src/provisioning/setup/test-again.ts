import { type Words, words } from "../../words/index.ts";
import { retryingReads } from "../engine/inspection.ts";
import type { Work } from "../engine/job.ts";
import { problemFrom } from "../model/problems.ts";
import type { SetupResult, SetupState, StepProgress } from "../model/setup-state.ts";
import { type HeldRunSecret, secretNameOf } from "../model/vault.ts";
import { accountsFinding } from "../steps/verification/accounts.ts";
import { judged, lookAtApp, NotProved, nothingLooked, whyUnproved } from "../steps/verification/unproved.ts";
import { namesIn } from "./fresh-state.ts";
import type { SetupContext } from "./setup-context.ts";
import type { Setup } from "./setup-ports.ts";

/** "Test again": the proof alone, once more, of values that were made and that Microsoft refused to let prove. */
export function createTestAgain({ deps, keeper, job }: SetupContext): Pick<Setup, "testAgain"> & {
  readonly test: Work;
} {
  const { ports, random = Math.random } = deps;

  const test: Work = async (signal) => {
    const state = await keeper.read();
    const { result } = state;
    const name = result && secretNameOf(state.id, result);
    const held = name && (await ports.vault.get(name));
    const outcome = result && held ? await prove(state, result, held, signal) : {};
    await keeper.during(signal).change((now) => ({
      ...now,
      result: now.result && { ...now.result, ...outcome, testing: false },
      // What has stopped the first proof stops nothing any more.
      progress: outcome.verified ? now.progress.map(withoutWarning) : now.progress,
    }));
  };

  /** Signs in with the values and reads, as the vendor will; a minute of patience. */
  const prove = async (
    state: SetupState,
    result: SetupResult,
    held: HeldRunSecret,
    signal: AbortSignal,
  ): Promise<Partial<SetupResult>> => {
    const retrying = retryingReads({ ports, random, signal, short: true });
    const { dynamicsUrl } = held;
    try {
      const token = await retrying(() => ports.entra.clientCredentialsToken(held, dynamicsUrl, { signal }));
      const dataverse = ports.dataverseWithToken(dynamicsUrl, token);
      const { userId } = await retrying(() => dataverse.whoAmI({ signal }));
      const failure = await retrying(() => dataverse.testRead("accounts", { signal })).then(
        () => null,
        (error: unknown) => error,
      );
      signal.throwIfAborted();
      const kept = result.findings.filter(({ text }) => !retold.includes(text.id));
      // Its roles were read back when it was made; with one missing it is no whole proof.
      const whole = !kept.some(({ ok, text }) => !ok && text.id === "finding.roles");
      const isUser = userId === applicationUserOf(state);
      const verified = whole && isUser && (await ports.vault.proved(held, held));
      if (verified) await (await deps.journal.open()).journal.proved(state.id, held.keyId);
      return {
        verified,
        verifiedAt: verified ? new Date(ports.clock.now()).toISOString() : null,
        unproved: null,
        findings: [
          isUser
            ? { ok: true, text: words("finding.signed-in", { url: dynamicsUrl }) }
            : { ok: false, text: words("finding.someone-else") },
          ...kept,
          accountsFinding(failure, namesIn(state)),
        ],
      };
    } catch (error) {
      signal.throwIfAborted();
      const names = namesIn(state);
      const values = { ...names, id: held.clientId, clientId: held.clientId, portal: ports.entraPortal };
      const why = judged(error);
      if (!(why instanceof NotProved)) return { unproved: problemFrom(error, values) };
      const looked = await lookAtApp(held.clientId, why.cause, ports.graph, signal).catch(
        () => nothingLooked,
      );
      return { unproved: whyUnproved(why.cause, looked, values) };
    }
  };

  return {
    test,
    async testAgain() {
      await keeper.decide((now) => {
        const { result } = now;
        if (now.phase !== "finished" || !result?.secret || result.verified || job.isUnderWay()) return null;
        return {
          state: { ...now, problem: null, result: { ...result, testing: true } },
          effect: () => job.begin(test),
        };
      });
    },
  };
}

const withoutWarning = (line: StepProgress): StepProgress =>
  line.step === "verification" ? { ...line, status: "done", warnings: [] } : line;

/** Id of the user that the run has made or taken, as its step told it. */
const applicationUserOf = ({ progress }: SetupState): string | undefined =>
  progress.find(({ step }) => step === "application-user")?.facts["fact.application-user-id"];

/** Lines of the proof, which a new one tells anew. */
const retold: readonly Words["id"][] = [
  "finding.signed-in",
  "finding.someone-else",
  "finding.reads-accounts",
  "finding.no-accounts",
  "finding.accounts-unseen",
  "finding.accounts-unseen-quoted",
];
