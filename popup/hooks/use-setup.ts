import { useEffect, useState } from "preact/hooks";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { Host } from "../host/host.ts";
import { loadWordsOf } from "../words/setup-words.ts";

/**
 * The stored set-up and its changes; undefined until it was read for the first time. It is returned once its sentences
 * are loaded, so no screen shows only half of them.
 */
export function useSetup(host: Host): SetupState | null | undefined {
  const [state, setState] = useState<SetupState | null>();
  useEffect(() => {
    const stop = new AbortController();
    let newest: SetupState | null = null;
    host.followSetup((next) => {
      newest = next;
      const words = loadWordsOf(next);
      if (words === null) setState(next);
      else void words.then(() => newest === next && !stop.signal.aborted && setState(next));
    }, stop.signal);
    return () => stop.abort();
  }, [host]);
  return state;
}
