import { useState } from "preact/hooks";
import type { CardFillOf } from "../../src/guide/card/card.ts";
import type { GuideStepId } from "../../src/guide/ids.ts";
import { byPerson, type CardUi, fillIn, wordOf } from "./card-ui.ts";

/** A value to type: shown, filled in on request, or copied. */
export function CardValue({
  ui,
  fill,
  step,
}: {
  readonly ui: CardUi;
  readonly fill: CardFillOf<string>;
  readonly step: GuideStepId | null;
}) {
  const [copied, setCopied] = useState<"" | "guide.chrome.copied" | "guide.chrome.copy-failed">("");
  const { label, value, ready } = fill;
  const copy = byPerson(ui, () => {
    void ui.copy(value).then((worked) => {
      const said = worked ? "guide.chrome.copied" : "guide.chrome.copy-failed";
      setCopied(said);
      ui.announce(wordOf(ui, said));
    });
  });
  return (
    <div class="value">
      <code>{value}</code>
      <div class="row">
        <button
          type="button"
          aria-label={fillIn(wordOf(ui, "guide.chrome.copy-label"), { value })}
          onClick={copy}
        >
          {wordOf(ui, copied === "guide.chrome.copied" ? "guide.chrome.copied" : "guide.chrome.copy")}
        </button>
        {ready && (
          <button
            type="button"
            class="main"
            aria-label={fillIn(wordOf(ui, "guide.chrome.fill-label"), { value, label })}
            onClick={byPerson(ui, () => ui.send({ kind: "fill", step }))}
          >
            {wordOf(ui, "guide.chrome.fill")}
          </button>
        )}
      </div>
      {copied === "guide.chrome.copy-failed" && <p class="fault">{wordOf(ui, copied)}</p>}
    </div>
  );
}
