import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Screen } from "../parts/screen.tsx";
import { text } from "../words/words.ts";

/**
 * Screens that are loaded only when they are needed, so the popup opens faster.
 * @param load the same function each time; with the words of these screens.
 * @param onBack leads away where they can't be loaded.
 */
export function Loaded<Props extends object>({
  load,
  props,
  onBack,
}: {
  readonly load: () => Promise<FunctionComponent<Props>>;
  readonly props: Props;
  readonly onBack?: () => void;
}) {
  const [Screens, setScreens] = useState<FunctionComponent<Props> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    load().then(
      (loaded) => {
        if (!left) setScreens(() => loaded);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [load]);
  if (failed) return <NotLoaded {...(onBack && { onBack })} />;
  return Screens && <Screens {...props} />;
}

/** A file of the extension is missing: it was updated or damaged while this page was open. */
function NotLoaded({ onBack }: { readonly onBack?: () => void }) {
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
            onBack && (
              <Button look="quiet" onClick={onBack}>
                {text("ui.common.back")}
              </Button>
            )
          }
        />
      }
    >
      <p class="lead">{text("ui.guided.not-loaded")}</p>
    </Screen>
  );
}
