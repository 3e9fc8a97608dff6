import { microsoftApis } from "../../microsoft/apis.ts";
import { judge } from "../../microsoft/classify.ts";
import type { GraphApi } from "../../microsoft/graph/api.ts";
import { causeHelp } from "./cause-help.ts";
import type { Principals } from "./portal-links.ts";
import { refusalBehind } from "./problems.ts";

/**
 * The service principal on whose page a refusal is mended, so that a link leads there. It is looked for once, where the
 * cause is mended on such a page and somebody is signed in to look.
 * @returns nothing where none is wanted, or it can't be read: the link then leads to the list.
 */
export async function principalsFor(
  error: unknown,
  graph: Pick<GraphApi, "servicePrincipalByAppId">,
  signal: AbortSignal,
): Promise<Principals> {
  const appId = mendedOf(error);
  if (appId === null) return {};
  const row = await graph.servicePrincipalByAppId(appId, { signal }).catch(() => null);
  return row === null ? {} : { [appId]: row.id };
}

/** The application on whose service principal's page the cause is mended; null: on none. */
function mendedOf(error: unknown): string | null {
  const refusal = refusalBehind(error);
  if (refusal === null) return null;
  const { cause } = judge(refusal, { ours: false });
  const { api, held } = refusal.facts;
  switch (cause && causeHelp[cause].link) {
    case "principal-properties":
    case "principal-users":
      return held?.clientId ?? null;
    case "api-properties":
      return api === undefined ? null : microsoftApis[api].appId;
    default:
      return null;
  }
}
