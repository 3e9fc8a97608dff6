import type { SandboxResponse } from "../../server/service.ts";
import { stableGuid } from "../../tenant/ids.ts";
import { demand, privilegesOf, type Verb } from "../access.ts";
import { jsonAnswer } from "../answers.ts";
import { badQuery, DataverseError } from "../errors.ts";
import type { Operation } from "../operation.ts";
import type { Session } from "../session.ts";
import { tables } from "../tables/index.ts";
import { systemUserTable } from "../tables/systemuser.ts";
import type { Table } from "../tables/table.ts";

export const privilegesByNames = "Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames";

const verbs: readonly Verb[] = ["read", "create", "write", "delete", "assign"];

/**
 * Which of these privileges a user holds, by roles of its own and by those of its teams; what is not held is left
 * out (Learn, "Verify access in code").
 * @throws DataverseError 400 for parameters of another form, and where the switch says so
 */
export function answerPrivileges(session: Session, operation: Operation, userId: string): SandboxResponse {
  if (session.world.switches.privilegesOfUser === "refused")
    throw new DataverseError(
      404,
      "0x8006088a",
      `Resource not found for the segment '${privilegesByNames.split(".").at(-1)}'.`,
    );
  demand(session, "read", systemUserTable);
  const user = session.organization.systemUsers.find(({ systemuserid }) => systemuserid === userId);
  if (!user) throw new DataverseError(404, "0x80040217", `systemuser With Id = ${userId} Does Not Exist`);
  const held = privilegesOf(session.organization, user);
  const rows = namesIn(operation).flatMap((name) =>
    holds(held, name)
      ? [
          {
            Depth: "Global",
            PrivilegeId: stableGuid("dataverse", "privilege", name),
            BusinessUnitId: user.businessunitid,
            PrivilegeName: name,
          },
        ]
      : [],
  );
  const context = `${session.base}$metadata#Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNamesResponse`;
  return jsonAnswer(200, { "@odata.context": context, RolePrivileges: rows }, operation.preferences);
}

function namesIn({ url }: Operation): readonly string[] {
  const [, alias] = /\(PrivilegeNames=(@\w+)\)/i.exec(decodeURIComponent(url.pathname)) ?? [];
  const text = alias === undefined ? null : url.searchParams.get(alias);
  try {
    const names: unknown = JSON.parse(text ?? "");
    if (Array.isArray(names) && names.every((name) => typeof name === "string")) return names;
  } catch {
    // Falls through to the refusal below.
  }
  throw badQuery("Bad Request - Error in query syntax.");
}

function holds(held: ReadonlySet<string>, name: string): boolean {
  const verb = verbs.find((one) => name.toLowerCase().startsWith(`prv${one}`));
  const table = tables.find(({ privilege }) => name.slice(3 + (verb?.length ?? 0)) === privilege);
  if (verb === undefined || table === undefined) return false;
  return held.has("*") || wordsFor(verb, table).some((word) => held.has(word));
}

const wordsFor = (verb: Verb, { logicalName, setName }: Table): readonly string[] =>
  [logicalName, setName, "*"].map((name) => `${verb}:${name}`);
