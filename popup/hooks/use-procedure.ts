import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { RotationState } from "../../src/provisioning/model/rotation-state.ts";
import type { UndoState } from "../../src/provisioning/model/undo-state.ts";
import type { Host } from "../host/host.ts";
import { useFollowed } from "./use-followed.ts";

/** What is done for a set-up that has ended. */
export type ShownProcedure =
  | { readonly name: "undo"; readonly state: UndoState }
  | { readonly name: "rotation"; readonly state: RotationState };

/** The stored procedure to show; undefined until both were read, null when there is none. One at work comes first. */
export function useProcedure(host: Host): ShownProcedure | null | undefined {
  const undo = useFollowed(host.followUndo);
  const rotation = useFollowed(host.followRotation);
  if (undo === undefined || rotation === undefined) return undefined;
  if (rotation !== null && (undo === null || rotation.phase === "running"))
    return { name: "rotation", state: rotation };
  return undo && { name: "undo", state: undo };
}

/** The names of the set-up that it is for; null where they are not known. */
export function whereOf(
  { state }: ShownProcedure,
  finished: readonly FinishedSetup[],
): { readonly tenant: string; readonly environment: string } | null {
  const setUp = finished.find(({ runId }) => runId === state.asked.runId);
  return setUp ? { tenant: setUp.organizationName, environment: setUp.environmentName } : null;
}
