import { type ApiId, microsoftApis } from "../../../microsoft/apis.ts";
import type { CauseId } from "../../../microsoft/causes.ts";
import { classify, judge } from "../../../microsoft/classify.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import { words } from "../../../words/index.ts";
import { entriesOf, factOf, isDone, isFresh, type OwnWork } from "../../model/own-work.ts";
import type { GraphReads } from "../../model/reading.ts";
import type { Applying, Reading } from "../step.ts";

interface Options {
  readonly signal: AbortSignal;
}

/**
 * Whether an API has no service principal in the tenant: nobody can then consent to it, not even a Global
 * Administrator (consent-10, consent-23). false where that can't be read.
 */
export async function lacksApi(api: ApiId, graph: GraphReads, options: Options): Promise<boolean> {
  try {
    return (await graph.servicePrincipalByAppId(microsoftApis[api].appId, options)) === null;
  } catch (error) {
    if (classify(error, { ours: false }).is === "denied") return false;
    throw error;
  }
}

/** What Entra says of an API that may have no service principal; which of the two it is, Graph knows (refusals-10). */
const sayMissing: readonly CauseId[] = ["api-not-in-tenant", "resource-unknown"];

/**
 * Whether a token of Dataverse was refused because the tenant has no service principal of it, or one that came there a
 * moment ago and is not known to Entra yet.
 */
export async function lacksDataverse(
  error: unknown,
  { graph, own, now, signal }: Pick<Reading<never>, "graph" | "own" | "now" | "signal">,
): Promise<boolean> {
  if (!(error instanceof MicrosoftError) || error.facts.api !== "dataverse") return false;
  const { cause } = judge(error, { ours: false });
  if (cause === null || !sayMissing.includes(cause)) return false;
  return isAdded("dataverse", own, now) || lacksApi("dataverse", graph, { signal });
}

/** Whether an earlier turn has made it, so recently that it need not be known everywhere. */
const isAdded = (api: ApiId, own: OwnWork, now: number): boolean =>
  entriesOf(own, "create-resource-principal").some(
    (entry) => isDone(entry) && isFresh(entry, now) && factOf(entry, "appId") === microsoftApis[api].appId,
  );

/** Makes the service principal of an API, before anybody is asked to consent to it. */
export async function addApi(api: ApiId, applying: Applying<"tenant" | "environment">): Promise<void> {
  const { ports, signal } = applying;
  const { name, appId } = microsoftApis[api];
  if (isAdded(api, applying.own, applying.clock.now())) return;
  applying.say(words("say.access.api", { api: name }));
  await applying.change({
    write: "create-resource-principal",
    intent: { appId },
    waiting: words("wait.admin-consent"),
    send: () => ports.graph.ensureServicePrincipal(appId, { signal }),
    facts: ({ row, created }) => ({ id: row.id, created: created ? "yes" : "no" }),
    look: async () => {
      const row = await ports.graph.servicePrincipalByAppId(appId, { signal });
      return row && { row, created: true };
    },
  });
}
