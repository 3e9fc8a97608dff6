import { connected } from "../../drive/popup/finished.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";

/** How long a secret lasts, ms: long enough that no end is near. */
const lifetimeMs = 700 * 86_400_000;

/**
 * Finished set-ups as a partner with many customers has them: each of its own tenant, all checked a moment ago, so that
 * opening Home checks none of them.
 */
export const finishedSetups = (count: number, now: Date): readonly FinishedSetup[] =>
  Array.from({ length: count }, (_, index) => ({
    ...connected,
    runId: `run-${index}`,
    older: [],
    tenantId: `tenant-${index}`,
    organizationName: `Customer ${index}`,
    environmentId: `environment-${index}`,
    environmentName: `Sales ${index}`,
    dynamicsUrl: `https://org${index}.crm.dynamics.com`,
    connectedAt: now.toISOString(),
    checkedAt: now.toISOString(),
    secretEndsAt: new Date(now.getTime() + lifetimeMs).toISOString(),
  }));
