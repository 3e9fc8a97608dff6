import type { SetupState } from "../../src/provisioning/model/setup-state.ts";

export interface StatePictureProps {
  readonly state: SetupState;
}
