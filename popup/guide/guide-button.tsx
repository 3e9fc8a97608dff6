import type { GuideRecord } from "../../src/guide/guide-record.ts";
import { Button } from "../parts/button.tsx";
import { text } from "../words/words.ts";

/** The button that starts the guide, or continues it. */
export function GuideButton({
  record,
  onGuide,
}: {
  readonly record: GuideRecord | null;
  readonly onGuide: () => void;
}) {
  const done = Object.values(record?.progress.marks ?? {}).filter(({ state }) => state === "done").length;
  return (
    <Button look="quiet" onClick={onGuide}>
      {done === 0 ? text("ui.guided.start") : text("ui.guided.continue", { done })}
    </Button>
  );
}
