import { useEffect, useState } from "preact/hooks";
import { allSteps, stepOf } from "../../src/guide/guide.ts";
import { type Misses, missesAsText } from "../../src/guide/misses.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Screen } from "../parts/screen.tsx";
import { text } from "../words/words.ts";

/** What could not be found, by step; to be copied for support. */
export function DiagnosticsScreen({ onBack }: { readonly onBack: () => void }) {
  const { host, copy } = useUi();
  const [misses, setMisses] = useState<Misses | null>(null);
  useEffect(() => {
    void host.send("guide.misses", {}).then(setMisses, () => setMisses({}));
  }, [host]);
  const missed = allSteps.filter(({ id }) => misses?.[id] !== undefined);
  const copyAll = () =>
    void copy(
      missesAsText(misses ?? {}, { extension: host.version, browser: navigator.userAgent }),
      text("ui.guided.diagnostics-copied"),
    );
  return (
    <Screen
      title={text("ui.guided.diagnostics")}
      onEscape={onBack}
      footer={
        <Foot
          primary={
            <Button look="primary" onClick={copyAll}>
              {text("ui.guided.diagnostics-copy")}
            </Button>
          }
          quiet={
            <Button look="quiet" onClick={onBack}>
              {text("ui.common.back")}
            </Button>
          }
        />
      }
    >
      <p class="lead">{text("ui.guided.diagnostics-text")}</p>
      {misses !== null && missed.length === 0 && <p>{text("ui.guided.diagnostics-none")}</p>}
      <ul class="bullets">
        {missed.map(({ id }) => (
          <li key={id}>
            {text("ui.guided.diagnostics-line", {
              title: text(stepOf(id).title),
              unsure: misses?.[id]?.unsure ?? 0,
              absent: misses?.[id]?.absent ?? 0,
            })}
            <span class="hint">
              {[misses?.[id]?.last.target, ...(misses?.[id]?.last.reasons ?? [])].join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
