import { useCallback, useEffect, useState } from "preact/hooks";
import type { Options } from "../../src/contract/commands.ts";
import type { Host } from "../host/host.ts";

/** How long to leave a silent background alone before asking again, ms. */
const againMs = 1000;

/**
 * The options in force; null until the background has answered. They are read again whenever the page gets
 * the focus, because another page may have changed them.
 */
export function useOptions(host: Host): { readonly options: Options | null; refresh(): void } {
  const [options, setOptions] = useState<Options | null>(null);
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((times) => times + 1), []);

  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      host.send("options.get", {}).then(
        (answer) => {
          if (!left) setOptions(answer);
        },
        () => {
          if (!left) timer = setTimeout(ask, againMs);
        },
      );
    void ask();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [host, asked]);

  useEffect(() => {
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
  }, [refresh]);

  return { options, refresh };
}
