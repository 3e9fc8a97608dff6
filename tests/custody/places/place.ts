import type { Matcher } from "../search/matcher.ts";
import type { Searched } from "../search/searched.ts";

/** Names of places; the rules speak of them. */
export type PlaceName =
  | "storage.local"
  | "storage.session"
  | "storage.sync"
  | "storage.managed"
  | "the log"
  | "localStorage of the extension"
  | "sessionStorage of the extension"
  | "IndexedDB of the extension"
  | "Cache of the extension"
  | "localStorage of portals"
  | "sessionStorage of portals"
  | "IndexedDB of portals"
  | "Cache of portals"
  | "window.name and history.state of portals"
  | "cookies"
  | "console of the worker"
  | "consoles of the extension's pages"
  | "consoles of web pages"
  | "messages: pages to worker"
  | "messages: worker to pages"
  | "messages: frames to worker"
  | "messages: worker to frames"
  | "requests of the worker"
  | "requests that arrived"
  | "clipboard"
  | "files that were saved"
  | "DOM of the extension's pages"
  | "DOM of portals"
  | "the guide's layer on portals"
  | "details for support"
  | "the guide's diagnostics"
  | "badge, tooltip and titles"
  | "alarms, rules, scripts, permissions"
  | "addresses and history of tabs"
  | "profile: the extension's files"
  | "profile: the browser's own files"
  | "records of the engine on disk"
  | "records of the engine in memory"
  | "what undo answers and tells"
  /** Not a place: a story that broke off. */
  | "the story";

/** Somewhere that a secret or a name could be left. */
export interface Place {
  readonly name: PlaceName;
  /** @param only a place of many files may look in those alone whose path has one of these in it. */
  look(matcher: Matcher, only?: readonly string[]): Promise<Searched>;
  /**
   * Leaves a value there as a leak would.
   * @returns where it then has to be found; at least one.
   */
  plant(canary: string): Promise<readonly string[]>;
  /** Takes the canary away, where it would change what is looked at later. */
  clean?(): Promise<void>;
  /** The canary that was planted while that was possible. */
  readonly plantedBefore?: string;
}
