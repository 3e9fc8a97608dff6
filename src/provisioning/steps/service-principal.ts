import type { ServicePrincipalRow } from "../../microsoft/api.ts";
import { words } from "../../words/index.ts";
import { defineStep } from "../step.ts";
import { type ApplicationFound, type ApplicationMade, chosenApplication, inSight } from "./application.ts";

export interface ServicePrincipalFound {
  /** By appId, for every application that may be chosen. */
  readonly rows: Readonly<Record<string, ServicePrincipalRow | null>>;
}

export interface ServicePrincipalMade {
  readonly id: string;
  readonly created: boolean;
}

export const servicePrincipal = defineStep<ServicePrincipalFound, ServicePrincipalMade>({
  id: "service-principal",
  needs: ["application"],
  async inspect({ graph, found, signal }) {
    const apps = inSight(await found<ApplicationFound>("application"));
    const rows = await Promise.all(
      apps.map(async ({ appId }) => [appId, await graph.servicePrincipalByAppId(appId, { signal })] as const),
    );
    return { rows: Object.fromEntries(rows) };
  },
  plan(found, situation) {
    const chosen = chosenApplication(situation);
    const row = chosen ? (found.rows[chosen.appId] ?? null) : null;
    const title = words("step.service-principal.title", { name: situation.settings.applicationName });
    return {
      item: { step: "service-principal", action: row ? "keep" : "create", title, details: [], warnings: [] },
    };
  },
  async apply(item, found, applying) {
    const { appId, created } = applying.made<ApplicationMade>("application");
    const known = found.rows[appId];
    if (item.action === "keep" && known) {
      applying.fact("Service principal", known.id);
      return { id: known.id, created: false };
    }
    const made = await applying.patiently(
      words("wait.service-principal"),
      () =>
        applying.write("create-service-principal", { appId }, () =>
          applying.ports.graph.ensureServicePrincipal(appId, { signal: applying.signal }),
        ),
      { ours: created },
    );
    applying.fact("Service principal", made.row.id);
    return { id: made.row.id, created: made.created };
  },
});
