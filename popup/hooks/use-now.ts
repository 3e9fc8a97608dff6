import { useEffect, useState } from "preact/hooks";
import { useUi } from "../host/ui.ts";

/** The time in ms since the epoch, updated each second while `running`. */
export function useNow(running: boolean): number {
  const { host } = useUi();
  const [now, setNow] = useState(() => host.now());
  useEffect(() => {
    if (!running) return;
    setNow(host.now());
    const timer = setInterval(() => setNow(host.now()), 1000);
    return () => clearInterval(timer);
  }, [host, running]);
  return now;
}
