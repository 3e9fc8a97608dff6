import type { CallOptions } from "../api.ts";
import { MicrosoftError } from "../errors.ts";
import { readBody } from "../http.ts";
import { query, quoted, segment } from "../odata.ts";
import type { GraphApi, ServicePrincipalRow } from "./api.ts";
import type { GraphConnection } from "./client.ts";
import { hasFailed, orNull } from "./known-absence.ts";
import { readServicePrincipal } from "./rows.ts";

const select = "id,appId,displayName,accountEnabled";

/** Service principals; graph-18. */
export function servicePrincipals(
  graph: GraphConnection,
): Pick<
  GraphApi,
  | "servicePrincipalByAppId"
  | "ensureServicePrincipal"
  | "deletedServicePrincipal"
  | "restoreServicePrincipal"
  | "enableServicePrincipal"
  | "deleteServicePrincipal"
> {
  const read = (appId: string, options: CallOptions): Promise<ServicePrincipalRow> =>
    graph.ask(
      {
        method: "GET",
        template: "/servicePrincipals(appId='{appId}')",
        path: `/servicePrincipals(appId=${segment(quoted(appId))})${query({ $select: select })}`,
      },
      readServicePrincipal,
      options,
    );

  /** The row when one was made, null when there was one already. */
  async function upsert(appId: string, options: CallOptions): Promise<ServicePrincipalRow | null> {
    const template = "/servicePrincipals(appId='{appId}')";
    const answer = await graph.send(
      {
        method: "PATCH",
        template,
        path: `/servicePrincipals(appId=${segment(quoted(appId))})`,
        headers: { Prefer: "create-if-missing" },
        // Empty, because what is named here is overwritten where it exists, Microsoft's own included.
        body: {},
      },
      options,
    );
    if (answer.body === undefined) return null;
    return readBody({ service: "graph", operation: `PATCH ${template}` }, answer, readServicePrincipal);
  }

  /** As `upsert`, in the form that every other client uses. */
  async function create(appId: string, options: CallOptions): Promise<ServicePrincipalRow | null> {
    try {
      return await graph.ask(
        { method: "POST", template: "/servicePrincipals", path: "/servicePrincipals", body: { appId } },
        readServicePrincipal,
        options,
      );
    } catch (error) {
      if (hasFailed(error, 409, "Request_MultipleObjectsWithSameKeyValue")) return null;
      throw error;
    }
  }

  return {
    servicePrincipalByAppId: (appId, options) => orNull(read(appId, options)),

    async ensureServicePrincipal(appId, options) {
      let made: ServicePrincipalRow | null;
      try {
        made = await upsert(appId, options);
      } catch (error) {
        if (!upsertIsRefused(error)) throw error;
        made = await create(appId, options);
      }
      return made ? { row: made, created: true } : { row: await read(appId, options), created: false };
    },

    deletedServicePrincipal: (id, options) =>
      orNull(
        graph.ask(
          {
            method: "GET",
            template: "/directory/deletedItems/{id}",
            path: `/directory/deletedItems/${segment(id)}`,
          },
          readServicePrincipal,
          options,
        ),
      ),

    async restoreServicePrincipal(id, options) {
      await graph.send(
        {
          method: "POST",
          template: "/directory/deletedItems/{id}/restore",
          path: `/directory/deletedItems/${segment(id)}/restore`,
        },
        options,
      );
    },

    async enableServicePrincipal(id, options) {
      await graph.send(
        {
          method: "PATCH",
          template: "/servicePrincipals/{id}",
          path: `/servicePrincipals/${segment(id)}`,
          body: { accountEnabled: true },
        },
        options,
      );
    },

    async deleteServicePrincipal(id, options) {
      await graph.send(
        { method: "DELETE", template: "/servicePrincipals/{id}", path: `/servicePrincipals/${segment(id)}` },
        options,
      );
    },
  };
}

/**
 * Whether Graph did nothing because it does not take this upsert: without `Prefer` it answers 404, and that
 * an empty body will do is unconfirmed. Replication, which looks alike, has a code or text of its own.
 */
function upsertIsRefused(error: unknown): boolean {
  if (!(error instanceof MicrosoftError)) return false;
  const { status, detailCodes } = error.facts;
  if (status === 404) return hasFailed(error, 404, "Request_ResourceNotFound");
  return (
    (status === 400 || status === 405) &&
    !detailCodes.includes("NoBackingApplicationObject") &&
    !/does not reference a valid application object|reference-property objects/i.test(error.message)
  );
}
