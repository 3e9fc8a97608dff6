import type { SandboxResponse } from "../server/service.ts";
import type { Preferences } from "./odata/preferences.ts";
import { contextFragment, etagOf, project } from "./odata/project.ts";
import type { Query } from "./odata/query.ts";
import type { Session } from "./session.ts";
import type { Row, Table } from "./tables/table.ts";

const json = { "Content-Type": "application/json; odata.metadata=minimal" };

/** Headers that say which preferences were obeyed. */
const applied = (preferences: Preferences): Record<string, string> =>
  preferences.applied === null ? {} : { "Preference-Applied": preferences.applied };

/** Any JSON object as an answer. */
export const jsonAnswer = (status: number, body: unknown, preferences: Preferences): SandboxResponse => ({
  status,
  headers: { ...json, ...applied(preferences) },
  body,
});

/** 204; with the address of the row where a row was written. */
export const noContent = (entityId?: string): SandboxResponse => ({
  status: 204,
  headers: entityId === undefined ? {} : { "OData-EntityId": entityId, Location: entityId },
});

/** The address of a row. */
export const addressOf = (session: Session, table: Table, id: string): string =>
  `${session.base}${table.setName}(${id})`;

/** One row, with its context and version. @param status 200, or 201 for one that was made. */
export function rowAnswer(
  session: Session,
  table: Table,
  row: Row,
  query: Query,
  preferences: Preferences,
  status = 200,
): SandboxResponse {
  const address = addressOf(session, table, String(row[table.primaryId]));
  return {
    status,
    headers: {
      ...json,
      ...applied(preferences),
      ETag: etagOf(row),
      ...(status === 201 ? { "OData-EntityId": address, Location: address } : {}),
    },
    body: {
      "@odata.context": `${session.base}$metadata#${contextFragment(table, query)}/$entity`,
      ...project(row, table, query, session.store, preferences),
    },
  };
}
