import { words } from "../../../words/index.ts";
import { blocked, problemOf } from "../../model/blocked.ts";
import { entriesOf, factOf, isDone, isFresh } from "../../model/own-work.ts";
import { principalPropertiesLink, servicePrincipalLink } from "../../model/portal-links.ts";
import { knownApplications, waysInOf } from "../application/own.ts";
import { defineStep } from "../step.ts";
import { isOwnPrincipal } from "./own.ts";
import { ensureServicePrincipal } from "./writes.ts";

/** The application's service principal in the tenant. */
export const servicePrincipal = defineStep<"service-principal", "tenant" | "application">({
  id: "service-principal",
  async inspect({ graph, found, signal }) {
    const apps = knownApplications(await found("application"));
    const rows = await Promise.all(
      apps.map(async ({ appId }) => [appId, await graph.servicePrincipalByAppId(appId, { signal })] as const),
    );
    return { rows: Object.fromEntries(rows) };
  },
  plan(found, situation) {
    const { own, now } = situation;
    const title = words("step.service-principal.title");
    const app = situation.decision("application");
    const row = app && app.is !== "create" ? (found.rows[app.application.appId] ?? null) : null;
    if (!row) {
      return {
        item: { step: "service-principal", action: "create", title, details: [], warnings: [] },
        decision: { is: "create" },
      };
    }
    const appId = row.appId;
    if (row.accountEnabled === false) {
      const values = { name: row.displayName ?? "", id: appId };
      const problem = problemOf("service-principal-disabled", {
        remedy: "retry",
        values,
        link: principalPropertiesLink(situation.entraPortal, row.id, appId),
      });
      return { item: blocked("service-principal", title, problem), decision: null };
    }
    const ours = isOwnPrincipal(row.id, waysInOf(situation.found("application"), appId), appId, own);
    const fresh = entriesOf(own, "create-service-principal").some(
      (entry) => isDone(entry) && factOf(entry, "id") === row.id && isFresh(entry, now),
    );
    return {
      item: {
        step: "service-principal",
        action: "keep",
        title,
        details: [
          {
            action: "keep",
            text: words("plan.service-principal.id", { id: row.id }),
            href: servicePrincipalLink(situation.entraPortal, row.id, row.appId),
          },
          ...(ours ? [] : [{ action: "keep", text: words("plan.service-principal.foreign") } as const]),
        ],
        warnings: [],
        ...(ours ? {} : { foreign: true }),
      },
      decision: { is: "use", row, fresh },
    };
  },
  async apply(decision, applying) {
    const made =
      decision.is === "use"
        ? { id: decision.row.id, fresh: decision.fresh }
        : await ensureServicePrincipal(applying);
    applying.fact("fact.service-principal-id", made.id);
    return made;
  },
});
