import { classify } from "../../../microsoft/classify.ts";
import { words } from "../../../words/index.ts";
import type { GraphReads } from "../../model/reading.ts";
import type { Applying } from "../step.ts";

/** Power Platform API, which gives the role; graph-01. */
const POWER_PLATFORM_API = "8578e004-a5c6-46e7-913e-12f58912df43";

/**
 * Whether Power Platform API has no service principal in the tenant, as in many: nobody can then consent to it, not
 * even a Global Administrator (consent-10, consent-23). false where that can't be read.
 */
export async function lacksPlatformApi(
  graph: GraphReads,
  options: { readonly signal: AbortSignal },
): Promise<boolean> {
  try {
    return (await graph.servicePrincipalByAppId(POWER_PLATFORM_API, options)) === null;
  } catch (error) {
    if (classify(error, { ours: false }).is === "denied") return false;
    throw error;
  }
}

/** Makes its service principal, before anybody is asked to consent to it. */
export async function addPlatformApi(applying: Applying<"tenant" | "environment">): Promise<void> {
  const { ports, signal } = applying;
  applying.say(words("say.access.platform-api"));
  await applying.change({
    write: "create-resource-principal",
    intent: { appId: POWER_PLATFORM_API },
    waiting: words("wait.admin-consent"),
    send: () => ports.graph.ensureServicePrincipal(POWER_PLATFORM_API, { signal }),
    facts: ({ row, created }) => ({ id: row.id, created: created ? "yes" : "no" }),
    look: async () => {
      const row = await ports.graph.servicePrincipalByAppId(POWER_PLATFORM_API, { signal });
      return row && { row, created: true };
    },
  });
}
