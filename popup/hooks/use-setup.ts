import { useEffect, useState } from "preact/hooks";
import type { SetupState } from "../../src/provisioning/setup-state.ts";
import type { Host } from "../host.ts";

/** The stored set-up and its changes; undefined until it was read for the first time. */
export function useSetup(host: Host): SetupState | null | undefined {
  const [state, setState] = useState<SetupState | null>();
  useEffect(() => {
    const stop = new AbortController();
    host.followSetup(setState, stop.signal);
    return () => stop.abort();
  }, [host]);
  return state;
}
