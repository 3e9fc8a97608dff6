import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { WordId } from "../../src/words/index.ts";
import type { Host } from "../host/host.ts";
import { type Ui, UiContext } from "../host/ui.ts";
import { Icon } from "../parts/icon.tsx";
import { ShownBefore } from "../parts/screen.tsx";
import { text } from "../words/words.ts";

/** How long a sentence stays where screen readers listen, ms; longer than they take to begin with it. */
const SAID_FOR = 4000;

/** What every page has: the means to act, a polite live region, and room for a notice. */
export function Frame({ host, children }: { readonly host: Host; readonly children: ComponentChildren }) {
  const [said, setSaid] = useState("");
  const [notice, setNotice] = useState<WordId | null>(null);
  const shownBefore = useRef(false);
  useEffect(() => {
    // Once read out, it must not be found again by a person who goes through the next screen.
    const timer = setTimeout(() => setSaid(""), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const ui = useMemo(
    (): Ui => createUi(host, (sentence) => setSaid((last) => saidAnew(sentence, last)), setNotice),
    [host],
  );
  return (
    <UiContext.Provider value={ui}>
      <ShownBefore.Provider value={shownBefore}>
        {children}
        {notice && (
          <div class="notice" role="alert">
            <Icon name="warning" />
            <p>{text(notice)}</p>
            <button type="button" class="button button-quiet" onClick={() => setNotice(null)}>
              {text("ui.common.close")}
            </button>
          </div>
        )}
        <div class="visually-hidden" role="status" aria-live="polite">
          {said}
        </div>
      </ShownBefore.Provider>
    </UiContext.Provider>
  );
}

/** A screen reader does not read the same sentence twice: an invisible blank makes it another one. */
const saidAnew = (sentence: string, last: string): string =>
  sentence === last ? `${sentence}\u00a0` : sentence;

function createUi(
  host: Host,
  announce: (sentence: string) => void,
  show: (notice: WordId | null) => void,
): Ui {
  return {
    host,
    announce,
    async act(name, input, refused = "ui.notice.refused") {
      show(null);
      try {
        const { accepted } = await host.send(name, input);
        if (!accepted) show(refused);
        return accepted;
      } catch {
        show("ui.notice.unreachable");
        return false;
      }
    },
    async copy(content, announcement, secret = false) {
      show(null);
      try {
        await host.copy(content, secret);
      } catch {
        show("ui.common.copy-failed");
        return false;
      }
      announce(announcement);
      return true;
    },
  };
}
