import type { Row } from "../tables/table.ts";
import { ordering } from "./filter/compare.ts";
import type { Order } from "./query.ts";

/** Compares rows by several columns; rows that are equal stay as they were. */
export function compareRows(orders: readonly Order[]): (left: Row, right: Row) => number {
  return (left, right) => {
    for (const { column, descending } of orders) {
      const result = ordering(left[column], right[column]);
      if (result !== 0) return descending ? -result : result;
    }
    return 0;
  };
}
