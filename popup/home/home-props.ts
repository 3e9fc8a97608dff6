import type { ComponentChildren } from "preact";
import type { Options } from "../../src/contract/commands.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { RunSecretName } from "../../src/provisioning/model/vault.ts";
import type { ShownProcedure } from "../hooks/use-procedure.ts";

export interface HomeProps {
  /** The one that is under way, or has ended and was not put away. */
  readonly procedure: ShownProcedure | null;
  /** The oldest first. */
  readonly finished: readonly FinishedSetup[];
  /** null: not known yet. */
  readonly options: Options | null;
  readonly onShowHeld: (name: RunSecretName) => void;
  /** The other way: by hand, in the portals. */
  readonly guide?: ComponentChildren;
}
