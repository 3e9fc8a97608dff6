import * as v from "valibot";
import type { StoredItem } from "../../src/browser/storage.ts";

/**
 * What Microsoft wants from the admin before it gives the next token. Kept in `storage.session`, because the
 * worker may die between "sign in again" being shown and being clicked.
 */
export interface NeededInteraction {
  readonly scope: string;
  readonly claims: string | null;
}

export type NeededInteractionItem = StoredItem<NeededInteraction>;

const schema = v.object({ scope: v.string(), claims: v.nullable(v.string()) });

export const parseNeededInteraction = (raw: unknown): NeededInteraction => v.parse(schema, raw);
