import { useEffect, useState } from "preact/hooks";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { Host } from "../host/host.ts";

/** The stored guide and its changes; undefined until it was read for the first time, null before it was used. */
export function useGuide(host: Host): GuideRecord | null | undefined {
  const [record, setRecord] = useState<GuideRecord | null>();
  useEffect(() => {
    const stop = new AbortController();
    host.followGuide(setRecord, stop.signal);
    return () => stop.abort();
  }, [host]);
  return record;
}
