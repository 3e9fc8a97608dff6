import { useId } from "preact/hooks";
import { languageNames } from "../../src/words/language-names.ts";
import { type Language, languageOf } from "../../src/words/languages.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";

const browsers = "browser";

/** Which language pages and cards speak. Each is called by its own name. */
export function LanguageChoice() {
  const { act, host } = useUi();
  const record = useFollowed(host.followLanguage);
  const id = useId();
  if (record === undefined) return null;
  const isManaged = record?.policy != null;
  const tags = Object.keys(languageNames) as readonly Language[];
  const choose = (value: string): void =>
    void act("language.choose", { language: tags.find((tag) => tag === value) ?? null });
  return (
    <section class="card" aria-label={text("ui.options.language")}>
      <div class="field field-short">
        <label for={id}>{text("ui.options.language")}</label>
        <select
          id={id}
          class="input"
          value={record?.policy ?? record?.chosen ?? browsers}
          disabled={isManaged}
          aria-describedby={`${id}-hint`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value={browsers}>
            {text("ui.options.language-browser", { name: languageNames[languageOf(navigator.language)] })}
          </option>
          {tags.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageNames[tag]}
            </option>
          ))}
        </select>
        <p class="hint" id={`${id}-hint`}>
          {text(isManaged ? "ui.options.managed" : "ui.options.language-hint")}
        </p>
      </div>
    </section>
  );
}
