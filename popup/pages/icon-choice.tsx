import { useId } from "preact/hooks";
import { useFollowed } from "../hooks/use-followed.ts";
import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";

/** What the toolbar icon opens, where the browser has more than the popup. */
export function IconChoice() {
  const { act, host } = useUi();
  const opens = useFollowed(host.followIconOpens);
  const id = useId();
  if (opens === undefined || host.panel === null) return null;
  return (
    <section class="card" aria-label={text("ui.options.icon")}>
      <div class="field">
        <label for={id}>{text("ui.options.icon")}</label>
        <select
          id={id}
          class="input"
          value={opens ?? "popup"}
          onChange={({ currentTarget: { value } }) =>
            void act("icon.opens", { opens: value === "panel" ? "panel" : "popup" })
          }
        >
          <option value="popup">{text("ui.options.icon-popup")}</option>
          <option value="panel">
            {text(host.panel.kind === "sidebar" ? "ui.options.icon-sidebar" : "ui.options.icon-panel")}
          </option>
        </select>
      </div>
    </section>
  );
}
