import { useEffect, useState } from "preact/hooks";
import type { RunSecretName } from "../../src/provisioning/model/vault.ts";
import { useUi } from "../host/ui.ts";

/**
 * Which secrets of set-ups are in memory, by name, the latest first; undefined until the background has answered. Their
 * values are not asked for.
 */
export function useHeldSecrets(): readonly RunSecretName[] | undefined {
  const { host } = useUi();
  const [held, setHeld] = useState<readonly RunSecretName[]>();
  useEffect(() => {
    let left = false;
    host.send("credentials.held", {}).then(
      (names) => {
        if (!left) setHeld(names);
      },
      // Without an answer there is nothing to offer; the button below will tell if the background is gone.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [host]);
  return held;
}
