import { useEffect, useState } from "preact/hooks";
import type { HeldCredentials } from "../../src/contract/commands.ts";
import type { SecretName } from "../../src/provisioning/model/vault.ts";
import { useUi } from "../host/ui.ts";

/** How long to leave a silent background alone before asking again, ms. */
const againMs = 1000;

export interface ShownCredentials {
  /** undefined while they are read; null when that record is not in the browser's memory. */
  readonly credentials: HeldCredentials | null | undefined;
  forget(): Promise<void>;
}

/**
 * The four values of one record, asked for only by the screen that shows them and kept nowhere but in it. Values of
 * one record are never given out as those of another.
 * @param name of the record that is meant; null: there is none, and nothing is asked for.
 * @param version of a record whose values change under the same name; another one is asked for anew.
 */
export function useCredentials(name: SecretName | null, version = ""): ShownCredentials {
  const { host, act } = useUi();
  const [read, setRead] = useState<{ key: string; credentials: HeldCredentials | null }>();
  const key = JSON.stringify([name, version]);

  useEffect(() => {
    if (name === null) return;
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      host.send("credentials.get", name).then(
        (credentials) => {
          if (!left) setRead({ key, credentials });
        },
        // A worker that is just starting does not answer. "No longer in memory" would be a false alarm.
        () => {
          if (!left) timer = setTimeout(ask, againMs);
        },
      );
    void ask();
    return () => {
      left = true;
      clearTimeout(timer);
    };
    // The key says all of the name.
  }, [host, key]);

  return {
    credentials: name === null ? null : read?.key === key ? read.credentials : undefined,
    async forget() {
      if (name !== null && (await act("credentials.forget", name))) setRead({ key, credentials: null });
    },
  };
}
