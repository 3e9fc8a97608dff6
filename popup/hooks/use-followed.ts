import { useEffect, useState } from "preact/hooks";

/**
 * A stored record and its changes; undefined until it was read for the first time, null when there is none.
 * @param follow of the host; the same function each time.
 */
export function useFollowed<T>(
  follow: (onChange: (value: T | null) => void, signal: AbortSignal) => void,
): T | null | undefined {
  const [value, setValue] = useState<T | null>();
  useEffect(() => {
    const stop = new AbortController();
    follow((next) => setValue(() => next), stop.signal);
    return () => stop.abort();
  }, [follow]);
  return value;
}
