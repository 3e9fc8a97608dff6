/**
 * A read that is sent before it is certain that it is wanted. Where it fails and nobody waits for it, nothing is said.
 */
export function ahead<T>(read: Promise<T>): Promise<T> {
  read.catch(() => undefined);
  return read;
}
