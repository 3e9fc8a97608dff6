import {
  type FinishedBook,
  type FinishedSetup,
  isCheckDue,
} from "../src/provisioning/model/finished-setup.ts";
import type { Account } from "../src/provisioning/model/setup-state.ts";
import type { Check } from "../src/provisioning/procedures/check/check.ts";

/**
 * Checks, one after the other, what was not looked at for a day: only where somebody of that organization is signed in
 * and the browser lets it be called. It opens no window and leaves nothing but the outcome.
 */
export function createCheckOnOpening(deps: {
  readonly check: Pick<Check, "begin" | "idle" | "leave" | "shown">;
  readonly finished: Pick<FinishedBook, "read">;
  readonly account: () => Promise<Account | null>;
  readonly mayCall: (origin: string) => Promise<boolean>;
  /** Whether something is at work in the tenant. */
  readonly isBusy: () => Promise<boolean>;
  readonly now: () => number;
}): () => Promise<void> {
  const { check, finished, now } = deps;
  let underWay: Promise<void> | null = null;

  const isDue = async (one: FinishedSetup, { tenantId }: Account): Promise<boolean> =>
    one.tenantId === tenantId && isCheckDue(one, now()) && (await deps.mayCall(one.dynamicsUrl));

  const checkAll = async (): Promise<void> => {
    const account = await deps.account();
    if (account === null) return;
    // Of a worker that has died.
    if ((await check.shown())?.quiet) await check.leave();
    for (const one of await finished.read()) {
      if (!(await isDue(one, account))) continue;
      // A person's own check, or other work, comes first.
      if ((await check.shown()) !== null || (await deps.isBusy())) return;
      await check.begin({ runId: one.runId, quiet: true });
      await check.idle();
      if ((await check.shown())?.quiet) await check.leave();
      else return;
    }
  };

  return () => {
    underWay ??= checkAll().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}
