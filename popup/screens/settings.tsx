import { useRef, useState } from "preact/hooks";
import type { Recipe, RecipeSettings } from "../../src/recipe/recipe.ts";
import { defaultSettings } from "../../src/recipe/settings.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { SelectField, TextField } from "../parts/fields.tsx";
import { Foot } from "../parts/foot.tsx";
import { RolesField } from "../parts/roles-field.tsx";
import { Screen } from "../parts/screen.tsx";
import { faultsOf, lifetimes, type SettingsFault, tidied } from "../setup/settings-form.ts";
import { months, tell, text } from "../words/words.ts";

/** The values of the recipe that an organization may want to change. Saving plans again. */
export function SettingsScreen({
  settings,
  recipe,
  onDone,
}: {
  readonly settings: RecipeSettings;
  readonly recipe: Recipe;
  readonly onDone: () => void;
}) {
  const { act } = useUi();
  const [draft, setDraft] = useState(settings);
  const [faults, setFaults] = useState<SettingsFault>({});
  const fields = useRef<HTMLDivElement>(null);
  const change = (part: Partial<RecipeSettings>) => setDraft((before) => ({ ...before, ...part }));

  const save = () => {
    const found = faultsOf(draft);
    setFaults(found);
    const first = Object.keys(found)[0];
    if (first !== undefined) {
      fields.current?.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
      return;
    }
    // The typed text stays until it is saved.
    void act("setup.change-settings", { settings: tidied(draft) }).then((taken) => taken && onDone());
  };
  const told = (field: keyof SettingsFault) => {
    const fault = faults[field];
    return fault && tell(fault);
  };

  return (
    <Screen
      title={text("ui.settings.title")}
      onEscape={onDone}
      onSubmit={save}
      footer={
        <Foot
          primary={
            <Button look="primary" type="submit">
              {text("ui.settings.save")}
            </Button>
          }
          quiet={
            <>
              <Button look="quiet" onClick={onDone}>
                {text("ui.common.cancel")}
              </Button>
              <Button look="quiet" onClick={() => setDraft(defaultSettings(recipe))}>
                {text("ui.settings.reset")}
              </Button>
            </>
          }
        />
      }
    >
      <p class="lead">{text("ui.settings.text")}</p>
      <div class="fields" ref={fields}>
        <TextField
          field="applicationName"
          label={text("ui.settings.name")}
          value={draft.applicationName}
          fault={told("applicationName")}
          onChange={(applicationName) => change({ applicationName })}
        />
        <TextField
          field="secretDescription"
          label={text("ui.settings.secret")}
          value={draft.secretDescription}
          fault={told("secretDescription")}
          onChange={(secretDescription) => change({ secretDescription })}
        />
        <SelectField
          label={text("ui.settings.lifetime")}
          hint={text("ui.settings.lifetime-hint")}
          value={String(draft.secretLifetimeMonths)}
          options={offered(draft.secretLifetimeMonths).map((count) => [String(count), months(count)])}
          onChange={(value) => change({ secretLifetimeMonths: Number(value) })}
        />
        <RolesField
          known={recipe.roles.map(({ name }) => name)}
          chosen={draft.roles}
          fault={told("roles")}
          onChange={(roles) => change({ roles })}
        />
      </div>
    </Screen>
  );
}

/** The usual lifetimes, and the one in force where it is another. */
const offered = (current: number): readonly number[] =>
  [...new Set([...lifetimes, current])].sort((one, other) => one - other);
