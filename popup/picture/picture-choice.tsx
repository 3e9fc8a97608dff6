import { useEffect, useState } from "preact/hooks";
import builtInPath from "../../icons/application-user.png?no-inline";
import { picturesIn } from "../../src/provisioning/model/picture.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { text } from "../words/words.ts";
import "../styles/picture-choice.css";

/** Under the plan's line: the picture that will be set, and the way to another. */
export function PictureChoice() {
  const { host, act } = useUi();
  const state = useFollowed(host.followSetup);
  const mark = state?.settings.picture;
  const [own, setOwn] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    const shown = (png: string | null) => {
      if (!left) setOwn(png);
    };
    host.readStored("picture").then(
      (raw) => shown(pngOf(raw, mark)),
      () => shown(null),
    );
    return () => {
      left = true;
    };
  }, [host, mark]);
  // Where a picture stays that is there already, none is set.
  if (state?.plan?.items.find(({ step }) => step === "icon")?.action !== "create") return null;
  const url = mark === undefined ? builtInPath : own && `data:image/png;base64,${own}`;
  return (
    <div class="picture-choice">
      {url && <img src={url} alt="" width="48" height="48" />}
      <div>
        <p>{text(mark === undefined ? "ui.picture.now-built-in" : "ui.picture.now-own")}</p>
        <p>
          <a class="link" href="/popup/picture.html" target="_blank" rel="noreferrer">
            {text(mark === undefined ? "ui.picture.choose" : "ui.picture.another")}
          </a>
        </p>
        <p class="hint">{text("ui.picture.tab")}</p>
        {mark !== undefined && (
          <Button onClick={() => void act("setup.choose-picture", { png: null })}>
            {text("ui.picture.built-in")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Of the stored pictures the one with this mark; null where it is not kept. */
function pngOf(raw: unknown, mark: string | undefined): string | null {
  if (raw === undefined || mark === undefined) return null;
  return picturesIn(raw).find((one) => one.mark === mark)?.png ?? null;
}
