import { query, quoted, segment } from "../odata.ts";
import type { ApplicationRow, GraphApi } from "./api.ts";
import type { GraphConnection } from "./client.ts";
import { orNull } from "./known-absence.ts";
import { newPasswordIn, readApplication, readApplications } from "./rows.ts";

const select =
  "id,appId,displayName,uniqueName,signInAudience,createdDateTime,requiredResourceAccess,passwordCredentials,tags";

type ApplicationMethods = Pick<
  GraphApi,
  | "applicationByUniqueName"
  | "applicationByAppId"
  | "applicationsByDisplayName"
  | "deletedApplications"
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

  return {
    applicationByUniqueName: (uniqueName, options) => byKey("uniqueName", uniqueName, options),
    applicationByAppId: (appId, options) => byKey("appId", appId, options),

    applicationsByDisplayName: (displayName, options) =>
      graph.list(
        {
          method: "GET",
          template: "/applications",
          path: `/applications${query({ $filter: `displayName eq ${quoted(displayName)}`, $select: select })}`,
        },
        readApplications,
        options,
      ),

    async deletedApplications(displayName, options) {
      const { uniqueName } = options;
      // No source says that deleted items can be filtered by uniqueName, so that list is filtered here.
      const $filter = uniqueName === undefined ? `displayName eq ${quoted(displayName)}` : undefined;
      const rows = await graph.list(
        {
          method: "GET",
          template: "/directory/deletedItems/microsoft.graph.application",
          path: `/directory/deletedItems/microsoft.graph.application${query({ $filter, $select: select })}`,
        },
        readApplications,
        options,
      );
      return uniqueName === undefined ? rows : rows.filter(holds(displayName, uniqueName));
    },

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
