import { query, quoted, segment } from "../odata.ts";
import type { ApplicationRow, GraphApi } from "./api.ts";
import type { GraphConnection } from "./client.ts";
import { orNull } from "./known-absence.ts";
import { newPasswordIn, readApplication, readApplications } from "./rows.ts";

const select =
  "id,appId,displayName,uniqueName,signInAudience,createdDateTime,requiredResourceAccess,passwordCredentials,tags";

/** Values that one `in` of a filter may have (graph-56). */
const MOST_IN = 15;

type ApplicationMethods = Pick<
  GraphApi,
  | "applicationByUniqueName"
  | "applicationByAppId"
  | "applicationsByDisplayName"
  | "applicationsByAppIds"
  | "deletedApplications"
  | "deletedApplicationByAppId"
  | "createApplication"
  | "updateApplication"
  | "deleteApplication"
  | "restoreApplication"
  | "putLogo"
>;

/** App registrations; graph-05, graph-07. */
export function applications(graph: GraphConnection): ApplicationMethods {
  const byKey = (key: "uniqueName" | "appId", value: string, options: { signal: AbortSignal }) =>
    orNull(
      graph.ask(
        {
          method: "GET",
          template: `/applications(${key}='{${key}}')`,
          path: `/applications(${key}=${segment(quoted(value))})${query({ $select: select })}`,
        },
        readApplication,
        options,
      ),
    );

  const filtered = ($filter: string, options: { signal: AbortSignal }) =>
    graph.list(
      {
        method: "GET",
        template: "/applications",
        path: `/applications${query({ $filter, $select: select })}`,
      },
      readApplications,
      options,
    );

  /** No source says that deleted items can be filtered by anything but the display name. */
  const deleted = ($filter: string | undefined, options: { signal: AbortSignal }) =>
    graph.list(
      {
        method: "GET",
        template: "/directory/deletedItems/microsoft.graph.application",
        path: `/directory/deletedItems/microsoft.graph.application${query({ $filter, $select: select })}`,
      },
      readApplications,
      options,
    );
  return {
    applicationByUniqueName: (uniqueName, options) => byKey("uniqueName", uniqueName, options),
    applicationByAppId: (appId, options) => byKey("appId", appId, options),

    applicationsByDisplayName: (displayName, options) =>
      filtered(`displayName eq ${quoted(displayName)}`, options),

    async applicationsByAppIds(appIds, options) {
      const parts = Array.from({ length: Math.ceil(appIds.length / MOST_IN) }, (_, part) =>
        appIds.slice(part * MOST_IN, (part + 1) * MOST_IN),
      );
      const rows = await Promise.all(
        parts.map((ids) => filtered(`appId in (${ids.map(quoted).join(",")})`, options)),
      );
      return rows.flat();
    },

    async deletedApplications(displayName, options) {
      const { uniqueName } = options;
      if (uniqueName === undefined) return deleted(`displayName eq ${quoted(displayName)}`, options);
      return (await deleted(undefined, options)).filter(holds(displayName, uniqueName));
    },

    deletedApplicationByAppId: async (appId, options) =>
      (await deleted(undefined, options)).find((row) => row.appId === appId) ?? null,

    async createApplication({ secret, ...application }, options) {
      return graph.ask(
        {
          method: "POST",
          template: "/applications",
          path: "/applications",
          body: {
            ...application,
            ...(secret ? { passwordCredentials: [secret] } : {}),
          },
        },
        (body) => ({ application: readApplication(body), secret: newPasswordIn(body) }),
        options,
      );
    },

    async updateApplication(id, change, options) {
      await graph.send(
        {
          method: "PATCH",
          template: "/applications/{id}",
          path: `/applications/${segment(id)}`,
          body: change,
        },
        options,
      );
    },

    async deleteApplication(id, options) {
      await graph.send(
        { method: "DELETE", template: "/applications/{id}", path: `/applications/${segment(id)}` },
        options,
      );
    },

    async restoreApplication(id, options) {
      await graph.send(
        {
          method: "POST",
          template: "/directory/deletedItems/{id}/restore",
          path: `/directory/deletedItems/${segment(id)}/restore`,
        },
        options,
      );
    },

    async putLogo(applicationId, png, options) {
      await graph.send(
        {
          method: "PUT",
          template: "/applications/{id}/logo",
          path: `/applications/${segment(applicationId)}/logo`,
          headers: { "Content-Type": "image/png" },
          // The Graph client turns bytes into a Node Buffer, which a worker does not have; a Blob it leaves alone.
          body: new Blob([new Uint8Array(png)], { type: "image/png" }),
        },
        options,
      );
    },
  };
}

const holds =
  (displayName: string, uniqueName: string) =>
  (row: ApplicationRow): boolean =>
    row.displayName.toLowerCase() === displayName.toLowerCase() || row.uniqueName === uniqueName;
