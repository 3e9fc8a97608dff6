import { useEffect, useState } from "preact/hooks";
import type { Host } from "../host/host.ts";
import { useUi } from "../host/ui.ts";

/**
 * What is read of the host once, when the part is first shown.
 * @param read the same function at each drawing: one of the module, not one made while drawing.
 * @returns undefined until the answer is there, and for good where reading fails.
 */
export function useRead<T>(read: (host: Host) => Promise<T>): T | undefined {
  const { host } = useUi();
  // In an object: a value that is a function would be called by the setter.
  const [answer, setAnswer] = useState<{ readonly is: T }>();
  useEffect(() => {
    let left = false;
    read(host).then(
      (is) => {
        if (!left) setAnswer({ is });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [host, read]);
  return answer?.is;
}
