import { useLayoutEffect, useState } from "preact/hooks";
import type { PanelShows } from "../../src/contract/panel-shows.ts";
import type { Follow } from "../host/host.ts";

/**
 * In the panel: shows what somebody has opened it for, also where it was open already.
 * @param follow of the host; null: in the popup. @param show sets state, and reads none.
 * @returns whether it is known what was asked first: until then nothing is drawn that was not asked for.
 */
export function useAskedOfPanel(
  follow: Follow<PanelShows> | null,
  show: (shows: PanelShows) => void,
): boolean {
  const [isKnown, setKnown] = useState(follow === null);
  useLayoutEffect(() => {
    const stop = new AbortController();
    follow?.((shows) => {
      if (shows) show(shows);
      setKnown(true);
    }, stop.signal);
    return () => stop.abort();
  }, [follow]);
  return isKnown;
}
