import type { Place } from "../places/place.ts";
import type { Facts } from "../rules.ts";
import type { Needle } from "../search/needle.ts";

/** A point in the life of a set-up at which all places are searched. */
export interface Moment {
  readonly name: string;
  readonly facts: Facts;
  readonly places: readonly Place[];
  readonly needles: readonly Needle[];
}

/** One story in one browser, which stands still at each of its moments until it has been searched. */
export interface Story {
  readonly name: string;
  tell(): AsyncGenerator<Moment, void, undefined>;
}
