import { DataverseError, errorAnswer, segmentMissing } from "../../dataverse/errors.ts";
import { compileFilter } from "../../dataverse/odata/filter/compile.ts";
import { FilterSyntaxError } from "../../dataverse/odata/filter/lexer.ts";
import { parseFilter } from "../../dataverse/odata/filter/parser.ts";
import { readPath } from "../../dataverse/odata/path.ts";
import { readQuery } from "../../dataverse/odata/query.ts";
import type { Row, Store } from "../../dataverse/tables/table.ts";
import type { SandboxRequest, SandboxResponse } from "../../server/service.ts";
import type { World } from "../../world.ts";
import { refusal } from "../answers.ts";
import { callerOf } from "../caller.ts";
import { instancesOf, instancesTable } from "./instances.ts";

const root = "https://globaldisco.crm.dynamics.com/api/discovery/v2.0/";
const headers = { "Content-Type": "application/json; odata.metadata=minimal", "OData-Version": "4.0" };

/**
 * Global Discovery: which organizations the caller may use, and whether as System Administrator
 * (IsUserSysAdmin). People only; applications get 401 (specs/powerplatform/endpoints.json). $select and $filter
 * work; texts compare with case, unlike in the Web API; a key answers a list of at most one.
 */
export async function discovery(request: SandboxRequest, world: World): Promise<SandboxResponse> {
  const caller = await callerOf(request, ["https://globaldisco.crm.dynamics.com"], world);
  if (caller?.kind !== "person" || !caller.scopes.includes("user_impersonation"))
    return {
      status: 401,
      headers: {
        "WWW-Authenticate": `Bearer authorization_uri=https://login.microsoftonline.com/common/oauth2/authorize, resource_id=https://globaldisco.crm.dynamics.com/`,
      },
    };
  const path = /^\/api\/discovery\/v2\.0\/(.*)$/s.exec(request.url.pathname)?.[1];
  if (path === undefined || request.method !== "GET")
    return refusal(404, "NotFound", `No resource matches '${request.method} ${request.url.pathname}'.`);
  try {
    return answer(path, request.url, instancesOf(caller.user, world));
  } catch (error) {
    if (error instanceof DataverseError) return errorAnswer(error, false);
    if (error instanceof FilterSyntaxError)
      return errorAnswer(new DataverseError(400, "", error.message), false);
    throw error;
  }
}

function answer(path: string, url: URL, instances: readonly Row[]): SandboxResponse {
  const [segment, ...rest] = readPath(path);
  if (!segment)
    return {
      status: 200,
      headers,
      body: {
        "@odata.context": `${root}$metadata`,
        value: [{ name: "Instances", kind: "EntitySet", url: "Instances" }],
      },
    };
  if (segment.name !== "Instances" || rest.length > 0) throw segmentMissing(segment.name);
  const { key } = segment;
  const keyed = instances.filter((row) => {
    if (!key) return true;
    if (key.kind === "id") return row.Id === key.id;
    return Object.entries(key.values).every(([name, value]) => String(row[name]) === value);
  });
  const filter = url.searchParams.get("$filter");
  const options = [...url.searchParams].filter(([name]) => name !== "$filter");
  const query = readQuery(options, instancesTable);
  const test = filter === null ? null : compileFilter(parseFilter(filter), instancesTable, (text) => text);
  const rows = keyed.filter((row) => test?.(row, noStore) ?? true).slice(0, query.top ?? undefined);
  const columns = query.select ?? [...instancesTable.columns.keys()];
  return {
    status: 200,
    headers,
    body: {
      "@odata.context": `${root}$metadata#Instances${query.select ? `(${query.select.join(",")})` : ""}`,
      value: rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
    },
  };
}

/** Instances lead to no other rows, so nothing reads the store. */
const noStore: Store = {
  get organization(): never {
    throw new Error("An instance has no related rows.");
  },
  sees: () => true,
};
