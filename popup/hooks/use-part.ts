import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * A part that few people see, loaded when it is shown. null until it is there, and for good if its file is missing:
 * the screen has to be usable without it.
 */
export function usePart<Props>(
  wanted: boolean,
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> | null {
  const [part, setPart] = useState<{ readonly is: FunctionComponent<Props> } | null>(null);
  useEffect(() => {
    let left = false;
    if (wanted && part === null) {
      load().then(
        (is) => {
          if (!left) setPart({ is });
        },
        () => undefined,
      );
    }
    return () => {
      left = true;
    };
  }, [wanted, part, load]);
  return part?.is ?? null;
}
