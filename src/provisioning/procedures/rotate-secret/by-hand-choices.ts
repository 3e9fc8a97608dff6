import { stableHash } from "../../../ground/stable-hash.ts";
import type { ApplicationRow } from "../../../microsoft/graph/api.ts";
import { words } from "../../../words/index.ts";
import { retryingReads } from "../../engine/inspection.ts";
import type { ProcedureChoice } from "../../model/procedure-state.ts";
import { dataverseReadsOf, graphReadsOf } from "../../model/reading.ts";
import type { EnvironmentSummary } from "../../model/setup-state.ts";
import type { Looking, Planning } from "../../procedure/procedure.ts";
import { orUnread } from "../../steps/or-unread.ts";

/** How many are listed: nobody reads more, and the Client ID can be entered. */
const MOST_CHOICES = 200;

/** A plan that only lists. @param now ms since the epoch */
export const choicePlanning = (choices: readonly ProcedureChoice[], now: number): Planning => ({
  plan: {
    id: stableHash(choices),
    inspectedAt: new Date(now).toISOString(),
    lines: [],
    changes: 0,
    choices: choices.slice(0, MOST_CHOICES),
  },
  pieces: [],
});

export const environmentChoices = (environments: readonly EnvironmentSummary[]): readonly ProcedureChoice[] =>
  environments.flatMap(({ id, displayName, url, unusable }) =>
    url === null || unusable !== null
      ? []
      : [
          {
            value: id,
            url,
            label: words("by-hand.choice.environment", { name: displayName }),
            facts: [words("by-hand.choice.address", { host: new URL(url).host })],
          },
        ],
  );

/**
 * The apps that may be meant: those of the recipe's name, and those of the tenant's own that have an application user in
 * the environment. Those with a user come first. What may not be read is left out: the Client ID can be entered.
 */
export async function appChoices(
  { url, displayName: environment }: EnvironmentSummary,
  looking: Looking,
): Promise<readonly ProcedureChoice[]> {
  const { ports, recipe, mayCall, signal } = looking;
  const retrying = retryingReads({ ...looking, short: "unless-throttled" });
  const graph = graphReadsOf(ports.graph, retrying);
  const address = url ?? "";
  const users = async (): Promise<readonly string[]> =>
    (await mayCall(address))
      ? orUnread(dataverseReadsOf(ports.dataverse(address), retrying).appsWithUser({ signal }), [])
      : [];
  const [named, withUser] = await Promise.all([
    graph.applicationsByDisplayName(recipe.application.displayName, { signal }),
    users().then(async (ids) => (ids.length === 0 ? [] : graph.applicationsByAppIds(ids, { signal }))),
  ]);
  const used = new Set(withUser.map(({ appId }) => appId));
  const isNamed = ({ displayName }: ApplicationRow): boolean =>
    displayName.toLowerCase() === recipe.application.displayName.toLowerCase();
  const all = [
    ...withUser.filter(isNamed),
    ...withUser.filter((row) => !isNamed(row)),
    ...named.filter(({ appId }) => !used.has(appId)),
  ];
  return all.map(({ appId, displayName, createdDateTime }) => ({
    value: appId,
    label: words("by-hand.choice.app", { name: displayName }),
    facts: [
      words("by-hand.choice.app-facts", { id: appId, created: createdDateTime?.slice(0, 10) ?? "?" }),
      words(used.has(appId) ? "by-hand.choice.user" : "by-hand.choice.no-user", { environment }),
    ],
  }));
}
