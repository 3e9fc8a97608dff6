import type { Job } from "../engine/job.ts";
import type { SetupDependencies } from "./setup-ports.ts";
import type { StateKeeper } from "./state-keeper.ts";

/** What the parts of a set-up share. Each part holds the commands and the work of one or two phases. */
export interface SetupContext {
  readonly deps: SetupDependencies;
  readonly keeper: StateKeeper;
  readonly job: Job;
}
