/** A constant in a filter, with the type its spelling gives it. */
export type Literal =
  | { readonly type: "string"; readonly value: string }
  | { readonly type: "guid"; readonly value: string }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "datetime"; readonly value: string }
  | { readonly type: "null"; readonly value: null };

export type Comparison = "eq" | "ne" | "gt" | "ge" | "lt" | "le";
export type TextFunction = "contains" | "startswith" | "endswith";

/** A property, possibly of a related row: ["businessunitid", "name"]. */
export interface Member {
  readonly kind: "member";
  readonly path: readonly string[];
}

export type Operand = Member | { readonly kind: "literal"; readonly literal: Literal };

/** A boolean condition. */
export type Condition =
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly operand: Condition }
  | {
      readonly kind: "compare";
      readonly operator: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: "text"; readonly name: TextFunction; readonly of: Operand; readonly part: Operand }
  /** Microsoft.Dynamics.CRM.In and NotIn. */
  | {
      readonly kind: "in";
      readonly negated: boolean;
      readonly property: string;
      readonly values: readonly Literal[];
    }
  /** `path/any(variable:condition)`; any without a condition asks for at least one row. */
  | {
      readonly kind: "any" | "all";
      readonly path: readonly string[];
      readonly variable: string;
      readonly condition: Condition | null;
    };
