import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Screen } from "../parts/screen.tsx";
import { loadWords, text } from "../words/words.ts";
import type { GuideProps } from "./guide-props.ts";

const words = ["guide", "guide-card", "guide-popup", "changes", "problems", "refusals", "set-up"] as const;

/** Loads the guide's screens, steps and words only when they are needed, so the popup opens faster. */
export function GuideLoader(props: GuideProps) {
  const [Screens, setScreens] = useState<FunctionComponent<GuideProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    Promise.all([import("./guide-screens.tsx"), loadWords(words)]).then(
      ([{ GuideScreens }]) => {
        if (!left) setScreens(() => GuideScreens);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, []);
  if (failed) return <NotLoaded onBack={props.onBack} />;
  return Screens && <Screens {...props} />;
}

/** A file of the extension is missing: it was updated or damaged while this page was open. */
function NotLoaded({ onBack }: { readonly onBack: () => void }) {
  return (
    <Screen
      title={text("ui.guided.not-loaded-title")}
      footer={
        <Foot
          primary={
            <Button look="primary" onClick={() => location.reload()}>
              {text("ui.guided.open-again")}
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
      <p class="lead">{text("ui.guided.not-loaded")}</p>
    </Screen>
  );
}
