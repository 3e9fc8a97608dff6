import type { Organization, SystemUser } from "../../tenant/model.ts";
import type { Column } from "./columns.ts";

/** A row as the Web API would answer it in full, without OData annotations. */
export type Row = Readonly<Record<string, unknown>>;

/** What a table reads its rows from. */
export interface Store {
  readonly organization: Organization;
  /** Whether a user row has reached the replica that this request reads. */
  sees(user: SystemUser): boolean;
}

/** A many-valued navigation property. */
export interface Collection {
  /** Logical name of the table it leads to. */
  readonly target: string;
  /** Rows of the target for one row of the source, by the source's id. */
  rows(store: Store, id: string): readonly Row[];
}

/** A table of the Web API: names, columns and where its rows are. */
export interface Table {
  readonly setName: string;
  readonly logicalName: string;
  readonly displayName: string;
  readonly objectTypeCode: number;
  readonly primaryId: string;
  readonly primaryName: string;
  /** "User" in prvReadUser, prvCreateUser. */
  readonly privilege: string;
  readonly columns: ReadonlyMap<string, Column>;
  readonly collections: Readonly<Record<string, Collection>>;
  /** Columns (names as in a key) by which a row may be addressed beside its id. */
  readonly alternateKeys: readonly string[];
  /** Texts of choices, by column and value: accessmode 4 is "Non-interactive". */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  rows(store: Store): readonly Row[];
}

/** The lookup column behind a single-valued navigation property, or undefined. */
export function lookupOf(table: Table, navigation: string): Column | undefined {
  const column = table.columns.get(`_${navigation}_value`);
  return column?.navigation === navigation ? column : undefined;
}
