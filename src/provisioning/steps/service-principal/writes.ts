import { words } from "../../../words/index.ts";
import type { ServicePrincipalMade } from "../shapes.ts";
import type { Applying } from "../step.ts";

/** Makes the service principal, or takes the one that is there after all. */
export async function ensureServicePrincipal(
  applying: Applying<"tenant" | "application">,
): Promise<ServicePrincipalMade> {
  const { ports, signal } = applying;
  const { application, fresh } = await applying.made("application");
  applying.say(words("say.service-principal.create"));
  const { answer, ours } = await applying.change({
    write: "create-service-principal",
    intent: { appId: application.appId },
    ours: fresh,
    waiting: words("wait.service-principal"),
    send: () => ports.graph.ensureServicePrincipal(application.appId, { signal }),
    facts: ({ row, created }) => ({ id: row.id, created: created ? "yes" : "no" }),
    look: async () => {
      const row = await ports.graph.servicePrincipalByAppId(application.appId, { signal });
      return row && { row, created: true };
    },
  });
  return { id: answer.row.id, fresh: ours && answer.created };
}
