import type { SandboxResponse } from "../../server/service.ts";
import type { ResourceKind } from "../model/kinds.ts";
import { findProperty } from "../model/types.ts";
import { withContext } from "../protocol/answers.ts";
import type { Call } from "../protocol/call.ts";
import { unsupportedQuery } from "../protocol/errors.ts";
import { parseFilter } from "./filter.ts";
import {
  advancedClause,
  bindFilter,
  containsClause,
  type Row,
  unknownName,
  unsupportedClause,
} from "./match.ts";
import { narrow } from "./narrow.ts";
import { expanded, project, type Relationships, selectedNames } from "./project.ts";
import { type Query, queryOf, skipToken } from "./query.ts";
import { parseSearch } from "./search.ts";

/** A collection: its stored rows and how one is answered. */
export interface Collection<Stored extends object> {
  readonly kind: ResourceKind;
  /** What the context names: "applications". */
  readonly context: string;
  readonly rows: readonly Stored[];
  readonly toRow: (row: Stored) => Row;
  readonly relationships?: Relationships<Stored>;
}

/** A collection with $filter, $search, $orderby, $select, $expand, $count and pages. @throws GraphError 400 */
export function answerList<Stored extends object>(
  call: Call,
  collection: Collection<Stored>,
): SandboxResponse {
  const query = queryOf(call);
  const { kind } = collection;
  const names = selectedNames(query.select, kind);
  const found = sorted(matching(collection, query), query, kind);
  const end = query.start + query.top;
  const value = found.slice(query.start, end).map(({ stored, row }) => ({
    ...project(row(), names, kind),
    ...expanded(stored, query.expand, kind, collection.relationships ?? {}),
  }));
  const counted = query.count && (!kind.advanced || query.eventual);
  return withContext(contextWith(collection.context, query), {
    ...(counted ? { "@odata.count": found.length } : {}),
    ...(end < found.length ? { "@odata.nextLink": nextLink(call.request.url, end) } : {}),
    value,
  });
}

/** One object with $select and $expand. */
export function answerOne<Stored extends object>(
  call: Call,
  collection: Omit<Collection<Stored>, "rows">,
  stored: Stored,
): SandboxResponse {
  const query = queryOf(call);
  const { kind, context, relationships = {} } = collection;
  return withContext(`${contextWith(context, query)}/$entity`, {
    ...project(collection.toRow(stored), selectedNames(query.select, kind), kind),
    ...expanded(stored, query.expand, kind, relationships),
  });
}

const contextWith = (context: string, { select, expand }: Query): string => {
  const names = [...(select ?? []), ...(expand ? [`${expand.name}()`] : [])];
  return names.length === 0 ? context : `${context}(${names.join(",")})`;
};

interface Found<Stored> {
  readonly stored: Stored;
  readonly row: () => Row;
}

function matching<Stored extends object>(
  { kind, rows, toRow }: Collection<Stored>,
  query: Query,
): readonly Found<Stored>[] {
  const tests: ((row: Row) => boolean)[] = [];
  let candidates = rows;
  if (query.filter !== null) {
    const filter = parseFilter(query.filter);
    const property =
      containsClause(filter) ?? (query.eventual || !kind.advanced ? null : advancedClause(filter));
    if (property !== null) throw unsupportedClause(property, kind);
    tests.push(bindFilter(filter, kind));
    candidates = narrow(rows, filter);
  }
  if (query.search !== null) {
    if (!query.eventual)
      throw unsupportedQuery(
        "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
      );
    tests.push(parseSearch(query.search, kind));
  }
  if (tests.length === 0) return rows.map((stored) => ({ stored, row: () => toRow(stored) }));
  return candidates.flatMap((stored) => {
    const row = toRow(stored);
    return tests.every((test) => test(row)) ? [{ stored, row: () => row }] : [];
  });
}

function sorted<Stored>(
  found: readonly Found<Stored>[],
  { orderBy, filter, search, eventual }: Query,
  kind: ResourceKind,
): readonly Found<Stored>[] {
  if (!orderBy) return found;
  const property = findProperty(kind.type, orderBy.name);
  if (!property) throw unknownName(orderBy.name, kind, "Invalid OrderBy clause");
  if (kind.advanced && !eventual && (filter !== null || search !== null))
    throw unsupportedQuery("Sorting not supported for current query.");
  const direction = orderBy.descending ? -1 : 1;
  const keyed = found.map((one) => ({ one, key: String(one.row()[property.name] ?? "").toLowerCase() }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * direction).map(({ one }) => one);
}

/** The same request with a mark for the rest; `$` stays as it is, as Graph writes its links. */
function nextLink(url: URL, offset: number): string {
  const next = new URL(url);
  next.searchParams.delete("$skip");
  next.searchParams.set("$skiptoken", skipToken(offset));
  return next.href.replaceAll("%24", "$");
}
