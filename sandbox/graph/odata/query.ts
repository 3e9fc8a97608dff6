import type { Call } from "../protocol/call.ts";
import { badRequest, badSyntax } from "../protocol/errors.ts";

/** The query options of one request, taken apart. */
export interface Query {
  readonly filter: string | null;
  readonly select: readonly string[] | null;
  readonly expand: { readonly name: string; readonly select: readonly string[] | null } | null;
  readonly orderBy: { readonly name: string; readonly descending: boolean } | null;
  readonly search: string | null;
  readonly count: boolean;
  /** Rows in one page. */
  readonly top: number;
  /** Rows before the page. */
  readonly start: number;
  /** ConsistencyLevel: eventual, which advanced queries need (Learn, "Advanced query capabilities"). */
  readonly eventual: boolean;
}

const defaultPage = 100;
const largestPage = 999;

/** @throws GraphError 400 for options that cannot be read. */
export function queryOf({ request, world }: Call): Query {
  const options = new Map([...request.url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const top = Number(options.get("$top") ?? world.paging?.graphRows ?? defaultPage);
  if (!Number.isInteger(top) || top < 1 || top > largestPage)
    throw badRequest(`Invalid page size specified. Must be between 1 and ${largestPage} inclusive.`);
  const skip = Number(options.get("$skip") ?? 0);
  if (!Number.isInteger(skip) || skip < 0) throw badSyntax("Invalid value for $skip.");
  const token = options.get("$skiptoken");
  return {
    filter: options.get("$filter") ?? null,
    select: namesIn(options.get("$select")),
    expand: expandOf(options.get("$expand")),
    orderBy: orderOf(options.get("$orderby")),
    search: options.get("$search") ?? null,
    count: options.get("$count")?.toLowerCase() === "true",
    top,
    start: token === undefined ? skip : offsetOf(token),
    eventual: request.headers.get("consistencylevel")?.toLowerCase() === "eventual",
  };
}

/** An opaque mark for the rows after `offset`. */
export const skipToken = (offset: number): string =>
  Buffer.from(`RFNwdAoA${offset}`, "utf8").toString("base64url");

function offsetOf(token: string): number {
  const offset = /^RFNwdAoA(\d+)$/.exec(Buffer.from(token, "base64url").toString("utf8"))?.[1];
  if (offset === undefined) throw badRequest("Invalid skip token.");
  return Number(offset);
}

const namesIn = (text: string | undefined): string[] | null => {
  const names = (text ?? "").split(",").map((name) => name.trim());
  return names.some((name) => name !== "") ? names.filter((name) => name !== "") : null;
};

function expandOf(text: string | undefined): Query["expand"] {
  if (!text) return null;
  const [, name, select] = /^\s*(\w+)\s*(?:\(\s*\$select=([\w,\s]+)\))?\s*$/i.exec(text) ?? [];
  // The directory expands one relationship in a request (Learn, "Use query parameters").
  if (name === undefined) throw badSyntax("Parsing OData Select and Expand failed: Syntax error.");
  return { name, select: namesIn(select) };
}

function orderOf(text: string | undefined): Query["orderBy"] {
  if (!text) return null;
  const [, name, direction] = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(text) ?? [];
  if (name === undefined) throw badSyntax("Invalid OrderBy clause.");
  return { name, descending: direction?.toLowerCase() === "desc" };
}
