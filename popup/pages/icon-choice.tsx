import { useId } from "preact/hooks";
import type { IconOpens } from "../../src/contract/icon-opens.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import type { Host } from "../host/host.ts";
import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";

/** "The side panel". */
export const iconWord = (opens: IconOpens, panel: Host["panel"]): string =>
  text(
    opens === "popup"
      ? "ui.options.icon-popup"
      : panel?.kind === "sidebar"
        ? "ui.options.icon-sidebar"
        : "ui.options.icon-panel",
  );

/** What the toolbar icon opens, where the browser has more than the popup. */
export function IconChoice() {
  const { act, host } = useUi();
  const opens = useFollowed(host.followIconOpens);
  const id = useId();
  if (opens === undefined || host.panel === null) return null;
  return (
    <section class="card" aria-label={text("ui.options.icon")}>
      <div class="field field-short">
        <label for={id}>{text("ui.options.icon")}</label>
        <select
          id={id}
          class="input"
          value={opens ?? "popup"}
          onChange={({ currentTarget: { value } }) =>
            void act("icon.opens", { opens: value === "panel" ? "panel" : "popup" })
          }
        >
          <option value="popup">{iconWord("popup", host.panel)}</option>
          <option value="panel">{iconWord("panel", host.panel)}</option>
        </select>
      </div>
    </section>
  );
}
