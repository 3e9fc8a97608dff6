import { clientRequestIdOf } from "../microsoft/entra.ts";
import type { Fetch } from "../microsoft/http.ts";
import type { BrowserApi } from "./api.ts";
import { isGuid } from "./guid.ts";
import { createInOrder } from "./in-order.ts";

/** The one session rule of this extension. */
const ruleId = 1;

export interface OriginFreeFetch {
  /**
   * Sends one POST without the Origin header that browsers add, because Entra refuses client secrets that
   * come with one (AADSTS9002326; facts/platform.md 3, docs/decisions/0004). The address has to carry a
   * `client-request-id` that no other request has.
   */
  readonly fetch: Fetch;
  /** Removes a rule that a worker left behind when it died; at every start. */
  clearLeftovers(): Promise<void>;
}

/**
 * The rule matches that GUID and nothing else: MSAL's own requests must keep their Origin (AADSTS9002327). One
 * request at a time; the rule is gone when the answer's headers are there.
 */
export function createOriginFreeFetch(deps: {
  readonly rules: Pick<BrowserApi["declarativeNetRequest"], "updateSessionRules">;
  readonly fetch: Fetch;
}): OriginFreeFetch {
  const inOrder = createInOrder();
  const clear = () => deps.rules.updateSessionRules({ removeRuleIds: [ruleId] });

  return {
    fetch: (address, init) =>
      inOrder(async () => {
        init.signal?.throwIfAborted();
        const mark = clientRequestIdOf(address);
        if (mark === null || !isGuid(mark)) throw new TypeError("the request has no client-request-id");
        try {
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
                  requestMethods: ["post"],
                  resourceTypes: ["xmlhttprequest", "other"],
                },
              },
            ],
          });
          return await deps.fetch(address, init);
        } finally {
          // A rule that stays matches no other request, and goes at the next use or start.
          await clear().catch(() => undefined);
        }
      }),
    clearLeftovers: clear,
  };
}
