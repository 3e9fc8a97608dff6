import { randomUUID } from "node:crypto";
import type { SandboxResponse } from "../server/service.ts";
import type { Call } from "./call.ts";
import { badRequest } from "./errors.ts";
import { parseFilter, select } from "./query.ts";

const CONTENT_TYPE =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
const DEFAULT_PAGE = 100;

export const headers = (): Record<string, string> => ({
  "content-type": CONTENT_TYPE,
  "odata-version": "4.0",
  "request-id": randomUUID(),
});

export const noContent = (): SandboxResponse => ({ status: 204, headers: { "request-id": randomUUID() } });

export const contextOf = (set: string): string => `https://graph.microsoft.com/v1.0/$metadata#${set}`;

export const entity = (
  call: Call,
  set: string,
  row: Record<string, unknown>,
  status = 200,
): SandboxResponse => ({
  status,
  headers: headers(),
  body: {
    "@odata.context": contextOf(`${set}/$entity`),
    ...select(row, call.request.url.searchParams.get("$select")),
  },
});

/** A created directory object, with the Location that Graph really gives (specs/README.md). */
export function created(
  call: Call,
  set: string,
  type: string,
  row: Record<string, unknown>,
): SandboxResponse {
  const answer = entity(call, set, row, 201);
  const location = `https://graph.microsoft.com/v2/${call.tenant.id}/directoryObjects/${String(row.id)}/Microsoft.DirectoryServices.${type}`;
  return { ...answer, headers: { ...answer.headers, location } };
}

/** A collection with $filter, $select, $top, $count and pages. */
export function collection(
  call: Call,
  set: string,
  rows: readonly Record<string, unknown>[],
): SandboxResponse {
  const { url } = call.request;
  const filter = url.searchParams.get("$filter");
  const matching = filter ? rows.filter(parseFilter(filter)) : rows;
  const top = Number(url.searchParams.get("$top") ?? DEFAULT_PAGE);
  if (!Number.isInteger(top) || top < 1 || top > 999)
    throw badRequest("Invalid page size specified. Must be between 1 and 999 inclusive.");
  const start = Number(url.searchParams.get("$skiptoken") ?? 0);
  const page = matching.slice(start, start + top);
  const next = new URL(url);
  next.searchParams.set("$skiptoken", String(start + top));
  return {
    status: 200,
    headers: headers(),
    body: {
      "@odata.context": contextOf(set),
      ...(url.searchParams.get("$count") === "true" ? { "@odata.count": matching.length } : {}),
      ...(start + top < matching.length ? { "@odata.nextLink": next.href } : {}),
      value: page.map((row) => select(row, url.searchParams.get("$select"))),
    },
  };
}
