/** One stored record. Writes of one process are kept in order by the implementation. */
export interface Stored<T> {
  read(): Promise<T | null>;
  write(value: T): Promise<void>;
  clear(): Promise<void>;
}
