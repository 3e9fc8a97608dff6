import { useRead } from "../hooks/use-read.ts";
import type { Host } from "../host/host.ts";

const readJournal = async (host: Host): Promise<{ readonly is: unknown }> => ({
  is: await host.readStored("journal").catch(() => null),
});

/** The journal as it is stored, `is`: null where it can't be read. undefined until it was read. */
export const useJournal = (): { readonly is: unknown } | undefined => useRead(readJournal);
