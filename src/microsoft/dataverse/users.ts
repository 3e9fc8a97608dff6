import type { CallOptions } from "../api.ts";
import { unexpectedAnswer } from "../failure.ts";
import { query, segment } from "../odata.ts";
import type { DataverseApi, SystemUserRow } from "./api.ts";
import {
  type DataverseConnection,
  type DataverseRequest,
  isNoSuchRow,
  isUnanswered,
  nameOf,
} from "./connection.ts";
import {
  type ReadUser,
  readAssignedRoles,
  readPrivileges,
  readSystemUser,
  readSystemUsers,
  systemUserColumns,
  systemUserRoles,
} from "./rows.ts";

type UserMethods = Pick<
  DataverseApi,
  | "systemUser"
  | "privilegesHeld"
  | "applicationUsers"
  | "appsWithUser"
  | "createApplicationUser"
  | "enableApplicationUser"
  | "disableApplicationUser"
  | "deleteSystemUser"
  | "setUserImage"
  | "removeUserImage"
>;

/** Access mode of application users; dataverse-10. */
const NON_INTERACTIVE = 4;

/** Users of the organization, the application user among them; dataverse-10, dataverse-52. */
export function users(dataverse: DataverseConnection): UserMethods {
  const one = (id: string): Pick<DataverseRequest, "template" | "path"> => ({
    template: "/systemusers({id})",
    path: `/systemusers(${segment(id)})`,
  });
  const change = (id: string, json: Readonly<Record<string, unknown>>): DataverseRequest => ({
    method: "PATCH",
    ...one(id),
    json,
  });

  /** With the roles that an expansion has left to further pages. */
  const whole = async ({ moreRoles, ...row }: ReadUser, options: CallOptions): Promise<SystemUserRow> => {
    if (moreRoles === null) return row;
    const template = "/systemusers({id})/systemuserroles_association";
    const more = await dataverse.more(moreRoles, { template }, readAssignedRoles, options);
    return { ...row, roles: [...row.roles, ...more] };
  };

  return {
    async systemUser(id, options) {
      const path = `/systemusers(${segment(id)})${query({ $select: systemUserColumns, $expand: systemUserRoles })}`;
      try {
        return await whole(
          await dataverse.ask({ method: "GET", ...one(id), path }, readSystemUser, options),
          options,
        );
      } catch (error) {
        if (isNoSuchRow(error)) return null;
        throw error;
      }
    },

    async privilegesHeld(userId, names, options) {
      const by = "Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@names)";
      const { template, path } = one(userId);
      try {
        return await dataverse.ask(
          {
            method: "GET",
            template: `${template}/${by}`,
            path: `${path}/${by}${query({ "@names": JSON.stringify(names) })}`,
          },
          readPrivileges,
          options,
        );
      } catch (error) {
        if (isUnanswered(error)) return null;
        throw error;
      }
    },

    async applicationUsers(applicationId, options) {
      const rows = await dataverse.list(
        {
          method: "GET",
          template: "/systemusers",
          path: `/systemusers${query({
            $select: systemUserColumns,
            $expand: systemUserRoles,
            $filter: `applicationid eq ${applicationId}`,
          })}`,
        },
        readSystemUsers,
        options,
      );
      return Promise.all(rows.map((row) => whole(row, options)));
    },

    async appsWithUser(options) {
      const rows = await dataverse.list(
        {
          method: "GET",
          template: "/systemusers",
          path: `/systemusers${query({
            $select: systemUserColumns,
            $filter: "applicationid ne null and isdisabled eq false",
          })}`,
        },
        readSystemUsers,
        options,
      );
      return [
        ...new Set(
          rows.flatMap(({ applicationId, deletedState }) =>
            deletedState === 0 ? (applicationId ?? []) : [],
          ),
        ),
      ];
    },

    async createApplicationUser(
      { applicationId, businessUnitId, accessMode, pngBase64, roleIds = [] },
      options,
    ) {
      const withRoles = roleIds.length > 0;
      const request: DataverseRequest = {
        method: "POST",
        template: "/systemusers",
        path: withRoles
          ? `/systemusers${query({ $select: systemUserColumns, $expand: systemUserRoles })}`
          : "/systemusers",
        // The row says what became of the roles and the picture. Without roles nothing is asked for that a refusal of
        // the roles might be about (docs/decisions/0013).
        ...(withRoles && { prefer: "return=representation" }),
        json: {
          applicationid: applicationId,
          ...(accessMode === "unset" ? {} : { accessmode: NON_INTERACTIVE }),
          isdisabled: false,
          "businessunitid@odata.bind": `/businessunits(${businessUnitId})`,
          ...(pngBase64 === undefined ? {} : { entityimage: pngBase64 }),
          ...(withRoles && {
            "systemuserroles_association@odata.bind": roleIds.map((id) => `/roles(${segment(id)})`),
          }),
        },
      };
      const answer = await dataverse.send(request, options);
      const row = rowIn(answer.body);
      const id = row?.id ?? idIn(answer.headers.get("OData-EntityId"));
      if (id === null) throw unexpectedAnswer(nameOf(request), answer.status, answer.headers);
      return { id, row: row && wholeAlready(row) };
    },

    // applicationid goes along in every change of an application user, as terraform does it; see also 5.6.
    async enableApplicationUser(id, applicationId, options) {
      await dataverse.send(change(id, { applicationid: applicationId, isdisabled: false }), options);
    },

    async disableApplicationUser(id, applicationId, options) {
      await dataverse.send(change(id, { applicationid: applicationId, isdisabled: true }), options);
    },

    async deleteSystemUser(id, options) {
      await dataverse.send({ method: "DELETE", ...one(id) }, options);
    },

    async setUserImage(userId, { pngBase64, applicationId }, options) {
      const withApp = applicationId === undefined ? {} : { applicationid: applicationId };
      await dataverse.send(change(userId, { ...withApp, entityimage: pngBase64 }), options);
    },

    async removeUserImage(userId, options) {
      const { template, path } = one(userId);
      const image = { template: `${template}/entityimage`, path: `${path}/entityimage` };
      await dataverse.send({ method: "DELETE", ...image }, options);
    },
  };
}

/** Null where the row does not hold all of its roles: then they are looked up. */
const wholeAlready = ({ moreRoles, ...row }: ReadUser): SystemUserRow | null =>
  moreRoles === null ? row : null;

/** The row of a creation, or null: it may come without one, which is no reason to doubt that it was made. */
function rowIn(body: unknown): ReadUser | null {
  try {
    return readSystemUser(body);
  } catch {
    return null;
  }
}

/** The id in "https://…/systemusers(<guid>)". */
const idIn = (entityId: string | null): string | null =>
  /systemusers\(([0-9a-f-]{36})\)\s*$/i.exec(entityId ?? "")?.[1]?.toLowerCase() ?? null;
