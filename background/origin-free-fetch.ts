import type { BrowserApi } from "../src/browser/api.ts";
import { isGuid } from "../src/ground/guid.ts";
import { clientRequestIdOf } from "../src/microsoft/entra.ts";
import type { Fetch } from "../src/microsoft/http.ts";

/** The session rules of this extension: one for each request that may be under way. */
const ruleIds: readonly number[] = [1, 2, 3, 4];

export interface OriginFreeFetch {
  /**
   * Sends one POST without the Origin header that browsers add, because Entra refuses client secrets that
   * come with one (AADSTS9002326; entra-04, docs/decisions/0004). The address has to carry a
   * `client-request-id` that no other request has.
   */
  readonly fetch: Fetch;
  /** Removes a rule that a worker left behind when it died; at every start. */
  clearLeftovers(): Promise<void>;
}

/**
 * A rule matches its request's GUID, on its host, as this extension sends it, and nothing else: MSAL's own requests must
 * keep their Origin (AADSTS9002327), and those of pages and of other extensions are no business of ours.
 * It is gone when the answer's headers are there. So many requests at a time as there are rules; more wait.
 */
export function createOriginFreeFetch(deps: {
  readonly rules: Pick<BrowserApi["declarativeNetRequest"], "updateSessionRules">;
  readonly fetch: Fetch;
  /** Host of this extension's own origin, which its requests come from; null where the browser does not match it. */
  readonly initiator: string | null;
}): OriginFreeFetch {
  const free = [...ruleIds];
  const waiting: ((ruleId: number) => void)[] = [];
  const take = async (): Promise<number> =>
    free.shift() ?? (await new Promise<number>((resolve) => waiting.push(resolve)));
  const giveBack = (ruleId: number): void => {
    const next = waiting.shift();
    if (next) next(ruleId);
    else free.push(ruleId);
  };
  const clear = (ids: readonly number[]) => deps.rules.updateSessionRules({ removeRuleIds: [...ids] });

  return {
    async fetch(address, init) {
      const mark = clientRequestIdOf(address);
      if (mark === null || !isGuid(mark)) throw new TypeError("the request has no client-request-id");
      const ruleId = await take();
      try {
        init.signal?.throwIfAborted();
        await deps.rules.updateSessionRules({
          removeRuleIds: [ruleId],
          addRules: [
            {
              id: ruleId,
              priority: 1,
              action: {
                type: "modifyHeaders",
                requestHeaders: [{ header: "origin", operation: "remove" }],
              },
              condition: {
                urlFilter: `client-request-id=${mark}`,
                requestDomains: [new URL(address).hostname],
                ...(deps.initiator !== null && { initiatorDomains: [deps.initiator] }),
                requestMethods: ["post"],
                resourceTypes: ["xmlhttprequest", "other"],
              },
            },
          ],
        });
        return await deps.fetch(address, init);
      } finally {
        // A rule that stays matches no other request, and goes at the next use or start.
        await clear([ruleId]).catch(() => undefined);
        giveBack(ruleId);
      }
    },
    clearLeftovers: () => clear(ruleIds),
  };
}
