import * as v from "valibot";
import { query, segment } from "../odata.ts";
import { orIfRefused } from "../refused-read.ts";
import type { GraphApi } from "./api.ts";
import type { GraphConnection } from "./client.ts";
import { readDirectoryRoles, readMe, readOrganizations } from "./rows.ts";
import { readOwnPolicies, readSecretPolicy, stricter } from "./secret-policy.ts";

type DirectoryMethods = Pick<
  GraphApi,
  "organization" | "me" | "directoryRoleTemplateIds" | "usersMayRegisterApplications" | "secretPolicy"
>;

const authorizationPolicy = v.object({
  defaultUserRolePermissions: v.object({ allowedToCreateApps: v.boolean() }),
});

/** The tenant, the admin, their roles, and policies; graph-36, graph-37, secrets-07. */
export function directory(graph: GraphConnection): DirectoryMethods {
  return {
    organization: ({ withQuota = false, ...options }) =>
      graph.ask(
        {
          method: "GET",
          template: "/organization",
          // The quota can't be selected: the metadata of v1.0 does not know it, though the whole row has it.
          path: `/organization${withQuota ? "" : query({ $select: "id,displayName,verifiedDomains" })}`,
        },
        (body) => {
          const [only] = readOrganizations(body).rows;
          if (!only) throw new TypeError("A tenant without an organization.");
          return only;
        },
        options,
      ),

    me: (options) =>
      graph.ask(
        {
          method: "GET",
          template: "/me",
          path: `/me${query({ $select: "id,displayName,userPrincipalName" })}`,
        },
        readMe,
        options,
      ),

    async directoryRoleTemplateIds(options) {
      // Answered without ConsistencyLevel (specs/graph/recorded/misc.json, for a service principal); whether for a
      // person is unconfirmed (docs/live-check.md), and what is read here is no more than a hint.
      const path = `/me/transitiveMemberOf/microsoft.graph.directoryRole${query({ $select: "roleTemplateId" })}`;
      const roles = await orIfRefused(
        graph.list(
          { method: "GET", template: "/me/transitiveMemberOf/microsoft.graph.directoryRole", path },
          readDirectoryRoles,
          options,
        ),
        null,
      );
      // With User.Read alone each role is there, and which one it is stays hidden.
      const ids = roles?.map(({ roleTemplateId }) => roleTemplateId) ?? null;
      return ids === null || ids.includes(null) ? null : ids.filter((id) => id !== null);
    },

    usersMayRegisterApplications: (options) =>
      orIfRefused(
        graph.ask(
          {
            method: "GET",
            template: "/policies/authorizationPolicy",
            path: `/policies/authorizationPolicy${query({ $select: "defaultUserRolePermissions" })}`,
          },
          (body) => v.parse(authorizationPolicy, body).defaultUserRolePermissions.allowedToCreateApps,
          options,
        ),
        null,
      ),

    async secretPolicy({ application, ...options }) {
      const at = createdAt(application?.createdDateTime);
      const own = (id: string) =>
        graph.ask(
          {
            method: "GET",
            template: "/applications/{id}/appManagementPolicies",
            path: `/applications/${segment(id)}/appManagementPolicies${query({ $select: "isEnabled,restrictions" })}`,
          },
          (body) => readOwnPolicies(body, at),
          options,
        );
      const [general, ofApplication] = await Promise.all([
        orIfRefused(
          graph.ask(
            {
              method: "GET",
              template: "/policies/defaultAppManagementPolicy",
              path: `/policies/defaultAppManagementPolicy${query({ $select: "isEnabled,applicationRestrictions" })}`,
            },
            (body) => readSecretPolicy(body, at),
            options,
          ),
          null,
        ),
        application ? orIfRefused(own(application.id), null) : { allowed: true, maxLifetimeDays: null },
      ]);
      if (general === null) return null;
      return ofApplication === null ? { ...general, ownUnread: true } : stricter(general, ofApplication);
    },
  };
}

const createdAt = (dateTime: string | null | undefined): number => {
  const time = Date.parse(dateTime ?? "");
  return Number.isNaN(time) ? Date.now() : time;
};
