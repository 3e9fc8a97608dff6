import { useEffect, useState } from "preact/hooks";
import type { Credentials } from "../../src/credentials/credentials.ts";
import { useUi } from "../host/ui.ts";

/** How long to leave a silent background alone before asking again, ms. */
const againMs = 1000;

export interface HeldCredentials {
  /** undefined while they are read; null when there are none in the browser's memory. */
  readonly credentials: Credentials | null | undefined;
  forget(): Promise<void>;
}

/**
 * The four values, asked for only by the screen that shows them and kept nowhere but in it.
 * @param keyId of the secret that is meant; when it changes, they are asked for again.
 */
export function useCredentials(keyId: string | null): HeldCredentials {
  const { host, act } = useUi();
  const [credentials, setCredentials] = useState<Credentials | null>();

  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      host.send("credentials.get", {}).then(
        (answer) => {
          if (!left) setCredentials(answer);
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
  }, [host, keyId]);

  return {
    credentials,
    async forget() {
      if (await act("credentials.forget", {})) setCredentials(null);
    },
  };
}
