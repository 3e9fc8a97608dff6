import { type ProcedureState, procedurePhases } from "../provisioning/model/procedure-state.ts";

/**
 * A procedure as it was stored. Only its frame is checked, as of a set-up (setup-record.ts).
 * @throws TypeError when it is of another version.
 */
export function parseProcedureState<State extends ProcedureState<unknown>>(raw: unknown): State {
  const record = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<ProcedureState<unknown>>;
  const { version, id, phase, asked, progress } = record;
  const fits =
    version === 1 &&
    typeof id === "string" &&
    typeof asked === "object" &&
    procedurePhases.some((known) => known === phase) &&
    Array.isArray(progress);
  if (!fits) throw new TypeError("not a stored procedure of this version");
  return record as State;
}
