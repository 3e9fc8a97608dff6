import { type SetupState, setupPhases } from "../provisioning/model/setup-state.ts";

/**
 * The set-up as it was stored. Only the version and the frame are checked: the rest was written by this
 * extension, to storage that no one else can write. By hand, so that the popup does not carry a library for it.
 * @throws TypeError when it is of another version.
 */
export function parseSetupState(raw: unknown): SetupState {
  const record = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<SetupState>;
  const { version, id, phase, environments, progress } = record;
  const fits =
    version === 1 &&
    typeof id === "string" &&
    setupPhases.some((known) => known === phase) &&
    Array.isArray(environments) &&
    Array.isArray(progress);
  if (!fits) throw new TypeError("not a stored set-up of this version");
  return record as SetupState;
}

/** The same for a reader that has nothing to say about a damaged one: null. */
export function asSetupState(raw: unknown): SetupState | null {
  try {
    return parseSetupState(raw);
  } catch {
    return null;
  }
}
