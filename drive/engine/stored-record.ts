/** What is written to `storage.local` or `storage.session`; "state" to both. "room": the look whether both take it. */
export type StoredRecord =
  | "state"
  | "journal"
  | "refusals"
  | "inspection"
  | "finished"
  | "picture"
  | "undo"
  | "rotation"
  | "check"
  | "handed-over"
  | "secret"
  | "room";

/** Where a record is written: `storage.local` or `storage.session`. */
export type StoredWhere = "disk" | "memory";
