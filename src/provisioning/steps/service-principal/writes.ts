import { classify } from "../../../microsoft/classify.ts";
import { words } from "../../../words/index.ts";
import type { JournalEntry } from "../../model/journal-record.ts";
import { factOf } from "../../model/own-work.ts";
import type { ServicePrincipalMade } from "../shapes.ts";
import type { Applying, Undoing, Undone } from "../step.ts";

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

/** Deletes it if this run made it. */
export async function undoServicePrincipal(entry: JournalEntry, { ports, signal }: Undoing): Promise<Undone> {
  if (factOf(entry, "created") === "no") return { is: "undone" };
  const id =
    factOf(entry, "id") ||
    (await ports.graph.servicePrincipalByAppId(factOf(entry, "appId"), { signal }))?.id;
  if (!id) return { is: "undone" };
  try {
    await ports.graph.deleteServicePrincipal(id, { signal });
  } catch (error) {
    if (classify(error, { ours: false }).is !== "not-found") throw error;
  }
  return { is: "undone" };
}
