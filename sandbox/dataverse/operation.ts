import type { Preferences } from "./odata/preferences.ts";

/** One request to the Web API: a whole HTTP request, or one part of a batch. */
export interface Operation {
  readonly method: string;
  /** As addressed, with the query. */
  readonly url: URL;
  /** What follows `/api/data/v9.2/`, not decoded. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly preferences: Preferences;
}
