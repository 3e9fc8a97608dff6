import type { ServicePrincipalRow } from "../../../microsoft/graph/api.ts";
import { words } from "../../../words/index.ts";
import { entriesOf, factOf, isDone } from "../../model/own-work.ts";
import { PlanOutdated } from "../../model/stops.ts";
import type { ServicePrincipalMade } from "../shapes.ts";
import type { Applying } from "../step.ts";
import { isBare } from "./own.ts";

/**
 * Makes the service principal. One that is there is not taken, unless it may be what a request of ours made whose
 * answer was lost. @throws PlanOutdated
 */
export async function ensureServicePrincipal(
  applying: Applying<"tenant" | "application">,
): Promise<ServicePrincipalMade> {
  const { ports, signal } = applying;
  const { application, fresh } = await applying.made("application");
  applying.say(words("say.service-principal.create"));
  const { appId } = application;
  let mayBeThere = entriesOf(applying.own, "create-service-principal").some(
    (entry) => !isDone(entry) && factOf(entry, "appId") === appId,
  );
  const orOutdated = async (row: ServicePrincipalRow) => {
    const [looked] = mayBeThere ? await ports.graph.waysIn([appId], { signal }) : [];
    if (!isBare(looked ?? null)) throw new PlanOutdated("service-principal");
    return { row, created: true };
  };
  const { answer } = await applying.change({
    write: "create-service-principal",
    intent: { appId },
    ours: fresh,
    waiting: words("wait.service-principal"),
    send: async () => {
      const sent = await ports.graph.ensureServicePrincipal(appId, { signal });
      return sent.created ? sent : orOutdated(sent.row);
    },
    facts: ({ row }) => ({ id: row.id, created: "yes" }),
    look: async () => {
      mayBeThere = true;
      const row = await ports.graph.servicePrincipalByAppId(appId, { signal });
      return row && orOutdated(row);
    },
  });
  return { id: answer.row.id, fresh: true };
}
