import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { Host } from "../host/host.ts";
import { chosenEnvironment } from "./setup-facts.ts";

/**
 * What support would ask for, as text: versions, phase, codes, ids and times. Names of people are left out, and
 * there is no secret in a {@link SetupState} to begin with.
 * @param log the last lines of the log, which hold codes and ids; null when they could not be read.
 */
export function supportDetails(
  state: SetupState | null,
  host: Pick<Host, "now" | "version">,
  log: readonly string[] | null,
): string {
  const environment = state && chosenEnvironment(state);
  const details = {
    extension: host.version,
    browser: navigator.userAgent,
    at: new Date(host.now()).toISOString(),
    setup: state && {
      id: state.id,
      phase: state.phase,
      changedAt: state.changedAt,
      tenantId: state.account?.tenantId,
      environment: environment && {
        id: environment.id,
        type: environment.type,
        region: environment.region,
        url: environment.url,
      },
      plan: state.plan?.items.map(({ step, action, problem }) => ({ step, action, problem: problem?.code })),
      progress: state.progress.map(({ step, status, startedAt, endedAt, facts }) => ({
        step,
        status,
        startedAt,
        endedAt,
        facts,
      })),
      problem: state.problem && { code: state.problem.code, ...state.problem.technical },
      verified: state.result?.verified,
    },
    log,
  };
  return JSON.stringify(details, null, 2);
}
