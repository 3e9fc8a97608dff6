import type { BrowserApi } from "../src/browser/api.ts";
import { localKeys } from "../src/contract/commands.ts";
import { isSame } from "../src/ground/canonical.ts";
import { onDisk } from "../src/provisioning/setup/kept-state.ts";
import { readSetupState } from "../src/provisioning/setup/stored-state.ts";
import { formerKeys } from "./stored-keys.ts";

/**
 * Takes what an older version wrote off the disk: what was found in the tenant, and the names in its set-up. Removing
 * a record leaves its bytes in Chromium's log of the area until that is rewritten some day; clearing the area deletes
 * the file. So everything else is written anew. A copy is in memory meanwhile: a worker that dies in between leaves it
 * to the next one.
 */
export async function dropFormerRecords({ storage }: Pick<BrowserApi, "storage">): Promise<void> {
  const [key] = formerKeys.session;
  const former: readonly string[] = formerKeys.local;
  const { [key]: saved } = await storage.session.get(key);
  const stored = await storage.local.get(null);
  const isFormer = former.some((name) => name in stored) || namesPeople(stored[localKeys.setup]);
  if (!isFormer && saved === undefined) return;
  const all = { ...(saved as Record<string, unknown> | undefined), ...stored };
  await storage.session.set({ [key]: all });
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => !former.includes(name)));
  await storage.local.clear();
  const setup = withoutNames(kept[localKeys.setup]);
  await storage.local.set({ ...kept, ...(setup !== undefined && { [localKeys.setup]: setup }) });
  await storage.session.remove(key);
}

const namesPeople = (raw: unknown): boolean => raw !== undefined && !isSame(withoutNames(raw), raw);

/** A set-up that can't be understood stays one, so that the next start says so. */
function withoutNames(raw: unknown): unknown {
  if (raw === undefined) return undefined;
  const state = readSetupState(raw);
  return state === null ? { version: 0 } : onDisk(state);
}
