import { InteractionNeededError } from "../../../microsoft/errors.ts";
import { inOrderOfUse, summarizeEnvironment } from "../../engine/environments.ts";
import { retryingReads } from "../../engine/inspection.ts";
import type { FinishedBook } from "../../model/finished-setup.ts";
import { type OwnWork, ownWorkIn } from "../../model/own-work.ts";
import { StepProblem } from "../../model/problems.ts";
import type { ByHand } from "../../model/rotation-state.ts";
import type { EnvironmentSummary } from "../../model/setup-state.ts";
import type { Look, Looking, PlannedPiece } from "../../procedure/procedure.ts";
import { byHandCard, withByHand } from "./by-hand-card.ts";
import { appChoices, choicePlanning, environmentChoices } from "./by-hand-choices.ts";
import { type ByHandFound, inspectByHand } from "./by-hand-inspection.ts";
import { planByHand } from "./by-hand-planning.ts";
import type { RotationFound } from "./inspection.ts";
import type { RotationPiece } from "./planning.ts";

/** How a piece of a rotation is carried out. @param ground `own`: what was made and not proved, so that it is lost */
export type CarriedOut = (
  piece: RotationPiece,
  found: RotationFound,
  ground: {
    readonly tenantId: string;
    readonly organizationUrl: string;
    readonly own: () => OwnWork;
  },
  looking: Looking,
) => PlannedPiece;

/**
 * A new secret for an app that this extension has not set up (docs/decisions/0021). Until it is known which is meant, the
 * plan is a list to choose from and does nothing; then it says whose the app is, and gives it one more secret.
 */
export async function lookByHand(
  { environment: asked, clientId }: ByHand,
  looking: Looking,
  { finished, carriedOut }: { readonly finished: FinishedBook; readonly carriedOut: CarriedOut },
): Promise<Look> {
  const { id, account, journal, recipe, ports } = looking;
  const { tenantId } = account;
  const environments = await listed(looking);
  const byHand = { tenantId, byHand: true } as const;
  if (asked === null)
    return choosing(
      { ...byHand, organizationUrl: "" },
      async () => environmentChoices(environments),
      looking,
    );
  const environment = environments.find((one) => one.id === asked.id);
  // The address is Microsoft's, whatever the page has said.
  if (environment === undefined || environment.unusable || environment.url !== asked.url)
    throw new StepProblem("by-hand-no-environment", { url: asked.url }, { remedy: "retry" });
  const organizationUrl = asked.url;
  if (clientId === null)
    return choosing({ ...byHand, organizationUrl }, () => appChoices(environment, looking), looking);

  const own = (): OwnWork => unproved(clientId, id, tenantId, journal.current());
  const before = await finished.read();
  let last: ByHandFound | null = null;
  return {
    run: { ...byHand, organizationUrl, appId: clientId },
    async plan() {
      const found = await inspectByHand(environment, clientId, looking);
      looking.signal.throwIfAborted();
      last = found;
      const record = journal.current();
      const ours = ownWorkIn(record, tenantId);
      const shown = before.find(
        (one) =>
          one.runId !== id &&
          one.tenantId === tenantId &&
          one.clientId === clientId &&
          one.dynamicsUrl === organizationUrl,
      );
      const { plan, pieces } = planByHand({
        asked: { runId: null, removes: null, byHand: { environment: asked, clientId } },
        id,
        recipe,
        found,
        own: own(),
        ours,
        username: account.username,
        isOnHome: shown !== undefined && shown.takenBack === undefined,
      });
      const ground = { tenantId, organizationUrl, own };
      return { plan, pieces: pieces.map((piece) => carriedOut(piece, found, ground, looking)) };
    },
    async ended() {
      const keyId = journal.run(id)?.provedKeyId;
      if (last === null || keyId === undefined) return;
      const record = (await ports.vault.known()).find((one) => one.owner === "run" && one.runId === id);
      const card = byHandCard({ id, keyId, record, found: last, recipe, account, now: ports.clock.now() });
      await finished.change((list) => withByHand(list, card));
    },
  };
}

/** A look of which the plan is a list: nothing comes of it until one was chosen. */
const choosing = (
  run: Look["run"],
  choices: () => Promise<Parameters<typeof choicePlanning>[0]>,
  { ports }: Looking,
): Look => ({
  run,
  plan: async () => choicePlanning(await choices(), ports.clock.now()),
});

async function listed(looking: Looking): Promise<readonly EnvironmentSummary[]> {
  const { ports, signal, account } = looking;
  if (account.tenantId === "") throw new InteractionNeededError(null);
  const { rows } = await retryingReads(looking)(() => ports.powerPlatform.environments({ signal }));
  return inOrderOfUse(rows.map(summarizeEnvironment));
}

/** Secrets of an app that this work, or such work before it, has made and never proved. */
function unproved(
  appId: string,
  id: string,
  tenantId: string,
  record: Parameters<typeof ownWorkIn>[0],
): OwnWork {
  const own = ownWorkIn(record, tenantId);
  const runIds = record.runs
    .filter(
      (run) => run.byHand === true && run.appId === appId && (run.id === id || run.provedKeyId === undefined),
    )
    .map((run) => run.id);
  return { ...own, entries: own.everMade.filter(({ runId }) => runIds.includes(runId)) };
}
