/** One stored record. Writes of one process are kept in order by the implementation. */
export interface Stored<T> {
  read(): Promise<T | null>;
  /** @throws NotStoredError */
  write(value: T): Promise<void>;
  clear(): Promise<void>;
}

/** The browser did not store something: its storage is full, the disk is, or a policy forbids it. */
export class NotStoredError extends Error {
  override readonly name = "NotStoredError";

  /** Takes no cause: what a browser says of it may hold a part of what was to be stored. */
  constructor() {
    super("The browser did not store it.");
  }
}
