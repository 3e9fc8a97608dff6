import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";

export interface RecordProps {
  readonly setUp: FinishedSetup;
  readonly onBack: () => void;
}
