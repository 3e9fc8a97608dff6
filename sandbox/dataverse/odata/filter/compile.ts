import { badQuery, unknownProperty } from "../../errors.ts";
import type { Column, ColumnType } from "../../tables/columns.ts";
import { tableByLogicalName } from "../../tables/index.ts";
import { lookupOf, type Row, type Store, type Table } from "../../tables/table.ts";
import type { Condition, Operand } from "./ast.ts";
import { compare, type Fold, folded, matchesText, typeProblem } from "./compare.ts";

/** Decides for one row. `scopes` holds the rows of lambda variables. */
type Test = (row: Row, store: Store, scopes: Scopes) => boolean;
type Read = (row: Row, store: Store, scopes: Scopes) => unknown;
type Scopes = Readonly<Record<string, Row>>;
/** What holds where a condition stands: tables of the lambda variables, and how texts compare. */
interface Setting {
  readonly names: Readonly<Record<string, Table>>;
  readonly fold: Fold;
}

/** A filter bound to a table; unknown properties and wrong types have been refused. */
export type RowTest = (row: Row, store: Store) => boolean;

/** Binds a condition to a table. @param fold how texts compare. @throws DataverseError 0x80060888 */
export function compileFilter(condition: Condition, table: Table, fold: Fold = folded): RowTest {
  const test = bind(condition, table, { names: {}, fold });
  return (row, store) => test(row, store, {});
}

function bind(condition: Condition, table: Table, setting: Setting): Test {
  switch (condition.kind) {
    case "and":
    case "or": {
      const left = bind(condition.left, table, setting);
      const right = bind(condition.right, table, setting);
      return condition.kind === "and"
        ? (row, store, scopes) => left(row, store, scopes) && right(row, store, scopes)
        : (row, store, scopes) => left(row, store, scopes) || right(row, store, scopes);
    }
    case "not": {
      const operand = bind(condition.operand, table, setting);
      return (row, store, scopes) => !operand(row, store, scopes);
    }
    case "compare": {
      const left = bindOperand(condition.left, table, setting);
      const right = bindOperand(condition.right, table, setting);
      const type = left.type ?? right.type;
      for (const [side, other] of [
        [condition.left, right.type],
        [condition.right, left.type],
      ] as const) {
        const problem =
          side.kind === "literal" && other ? typeProblem(other, condition.operator, side.literal) : null;
        if (problem) throw badQuery(problem);
      }
      return (row, store, scopes) =>
        compare(
          condition.operator,
          left.read(row, store, scopes),
          right.read(row, store, scopes),
          type,
          setting.fold,
        );
    }
    case "text": {
      const of = bindOperand(condition.of, table, setting);
      const part = bindOperand(condition.part, table, setting);
      if (of.type !== "string" && of.type !== null)
        throw badQuery(
          `No function signature for the function with name '${condition.name}' matches the specified arguments.`,
        );
      return (row, store, scopes) =>
        matchesText(condition.name, of.read(row, store, scopes), part.read(row, store, scopes), setting.fold);
    }
    case "in": {
      const column = columnOf(table, condition.property);
      const wanted = new Set(condition.values.map((one) => folded(String(one.value))));
      return (row) => {
        const value = row[column.name];
        const found = value !== null && value !== undefined && wanted.has(folded(String(value)));
        return condition.negated ? !found : found;
      };
    }
    case "any":
    case "all":
      return bindLambda(condition, table, setting);
  }
}

function bindLambda(
  condition: Extract<Condition, { kind: "any" | "all" }>,
  table: Table,
  setting: Setting,
): Test {
  const [name = "", ...deeper] = condition.path;
  const collection = table.collections[name];
  const target = collection && tableByLogicalName(collection.target);
  if (!collection || !target || deeper.length > 0)
    throw unknownProperty(condition.path.join("/"), table.logicalName);
  const inner =
    condition.condition &&
    bind(condition.condition, table, {
      ...setting,
      names: { ...setting.names, [condition.variable]: target },
    });
  return (row, store, scopes) => {
    const rows = collection.rows(store, String(row[table.primaryId]));
    if (!inner) return rows.length > 0;
    const holds = (one: Row): boolean => inner(row, store, { ...scopes, [condition.variable]: one });
    return condition.kind === "any" ? rows.some(holds) : rows.every(holds);
  };
}

interface Bound {
  readonly type: ColumnType | null;
  readonly read: Read;
}

function bindOperand(operand: Operand, table: Table, setting: Setting): Bound {
  if (operand.kind === "literal") return { type: null, read: () => operand.literal.value };
  const [first = "", ...rest] = operand.path;
  const scoped = Object.hasOwn(setting.names, first) ? setting.names[first] : undefined;
  if (scoped && rest.length > 0) {
    const { type, read } = bindPath(rest, scoped);
    return { type, read: (_row, store, scopes) => read(scopes[first] ?? {}, store, scopes) };
  }
  return bindPath(operand.path, table);
}

/** A column, or a column of the row that a lookup leads to. */
function bindPath(path: readonly string[], table: Table): Bound {
  const [first = "", ...rest] = path;
  if (rest.length === 0) {
    const column = columnOf(table, first);
    return { type: column.type, read: (row) => row[column.name] ?? null };
  }
  const lookup = lookupOf(table, first);
  const target = lookup?.target ? tableByLogicalName(lookup.target) : undefined;
  if (!lookup || !target) throw unknownProperty(first, table.logicalName);
  const { type, read } = bindPath(rest, target);
  return {
    type,
    read: (row, store, scopes) => {
      const id = row[lookup.name];
      const related = target.rows(store).find((one) => one[target.primaryId] === id);
      return related ? read(related, store, scopes) : null;
    },
  };
}

/** A column by its own name, or by the name of the navigation property that a lookup column is behind. */
function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name) ?? lookupOf(table, name);
  if (!column) throw unknownProperty(name, table.logicalName);
  return column;
}
