import type { SandboxResponse } from "../../server/service.ts";
import { jsonAnswer } from "../answers.ts";
import { badQuery, keyMissing, rowMissing } from "../errors.ts";
import { compareRows } from "../odata/order.ts";
import type { Key } from "../odata/path.ts";
import type { Preferences } from "../odata/preferences.ts";
import { contextFragment, project } from "../odata/project.ts";
import type { Query } from "../odata/query.ts";
import type { Session } from "../session.ts";
import type { Row, Table } from "../tables/table.ts";

/** Dataverse's largest page, and where its counts stop. */
const mostRows = 5000;

/** The row that a key names. @throws DataverseError 404 */
export function findRow(rows: readonly Row[], table: Table, key: Key): Row {
  if (key.kind === "id") {
    const row = rows.find((one) => one[table.primaryId] === key.id);
    if (!row) throw rowMissing(table.logicalName, key.id);
    return row;
  }
  const names = Object.keys(key.values);
  if (!names.every((name) => table.alternateKeys.includes(name)))
    throw badQuery("The specified key properties are not valid for the entity type.");
  const row = rows.find((one) => names.every((name) => one[name] === key.values[name]));
  if (!row) throw keyMissing(table.logicalName);
  return row;
}

/** A list of rows: filtered, sorted, one page of it. */
export function listAnswer(
  session: Session,
  table: Table,
  rows: readonly Row[],
  query: Query,
  preferences: Preferences,
  url: URL,
): SandboxResponse {
  const found = rows
    .filter((row) => query.filter?.(row, session.store) ?? true)
    .sort(compareRows(query.orderBy));
  const { page, rest } = cut(found, query, preferences, session);
  return jsonAnswer(
    200,
    {
      "@odata.context": `${session.base}$metadata#${contextFragment(table, query)}`,
      ...(query.count ? { "@odata.count": Math.min(found.length, mostRows) } : {}),
      ...totals(found.length, query, preferences),
      ...(rest === null ? {} : { "@odata.nextLink": nextLink(session, url, rest) }),
      value: page.map((row) => project(row, table, query, session.store, preferences)),
    },
    preferences,
  );
}

function totals(count: number, query: Query, preferences: Preferences): Record<string, unknown> {
  if (!preferences.annotates("Microsoft.Dynamics.CRM.totalrecordcount")) return {};
  return {
    "@Microsoft.Dynamics.CRM.totalrecordcount": query.count ? Math.min(count, mostRows) : -1,
    "@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded": query.count && count > mostRows,
    "@Microsoft.Dynamics.CRM.globalmetadataversion": "96081540",
  };
}

/** Where the next page begins. With $top there are no pages, as in Dataverse. */
interface Rest {
  readonly page: number;
  readonly offset: number;
}

function cut(
  rows: readonly Row[],
  query: Query,
  preferences: Preferences,
  session: Session,
): { readonly page: readonly Row[]; readonly rest: Rest | null } {
  if (query.top !== null) return { page: rows.slice(0, Math.min(query.top, mostRows)), rest: null };
  const size = preferences.pageSize ?? session.world.paging?.dataverseRows ?? mostRows;
  const start = query.skipToken === null ? { page: 1, offset: 0 } : readCookie(query.skipToken);
  const end = start.offset + size;
  return {
    page: rows.slice(start.offset, end),
    rest: end < rows.length ? { page: start.page + 1, offset: end } : null,
  };
}

/** The paging cookie; opaque to clients. Its inner value says where to go on. */
function nextLink(session: Session, url: URL, rest: Rest): string {
  const options = url.search
    .slice(1)
    .split("&")
    .filter((option) => option !== "" && !/^(\$|%24)skiptoken=/i.test(option));
  const cookie = `<cookie pagenumber="${rest.page}" pagingcookie="${rest.offset}" istracking="False" />`;
  const path = url.pathname.replace(/^\/api\/data\/v9\.\d\//, "");
  return `${session.base}${path}?${[...options, `$skiptoken=${encodeURIComponent(cookie)}`].join("&")}`;
}

function readCookie(token: string): Rest {
  const [, page, offset] = /^<cookie pagenumber="(\d+)" pagingcookie="(\d+)"/.exec(token) ?? [];
  if (page === undefined || offset === undefined) throw badQuery("Malformed XML in the paging cookie.");
  return { page: Number(page), offset: Number(offset) };
}
