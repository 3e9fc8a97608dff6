import { useId, useState } from "preact/hooks";
import { sameRole } from "../setup/settings-form.ts";
import { text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { Fault } from "./fields.tsx";

/**
 * The security roles to assign: those of the recipe, and others by name.
 * @param props.known the recipe's; always listed, chosen or not.
 */
export function RolesField({
  known,
  chosen,
  fault,
  onChange,
}: {
  readonly known: readonly string[];
  readonly chosen: readonly string[];
  readonly fault: string | undefined;
  readonly onChange: (roles: readonly string[]) => void;
}) {
  // A role that was added stays in the list when it is unticked.
  const [added, setAdded] = useState(() => chosen.filter((role) => !has(known, role)));
  const listed = [...known, ...added];
  const faultId = useId();
  const set = (role: string, on: boolean) =>
    onChange(listed.filter((name) => (name === role ? on : has(chosen, name))));
  return (
    <fieldset class="field" aria-describedby={fault && faultId}>
      <legend>{text("ui.settings.roles")}</legend>
      {listed.map((role, index) => (
        <label class="choice" key={role}>
          <input
            type="checkbox"
            checked={has(chosen, role)}
            data-field={index === 0 ? "roles" : undefined}
            onChange={(event) => set(role, event.currentTarget.checked)}
          />
          <span>
            {role}
            {!has(known, role) && <span class="hint">{text("ui.settings.role-own")}</span>}
          </span>
        </label>
      ))}
      {fault && <Fault id={faultId}>{fault}</Fault>}
      <AddRole
        listed={listed}
        onAdd={(role) => {
          setAdded([...added, role]);
          onChange([...listed.filter((name) => has(chosen, name)), role]);
        }}
      />
    </fieldset>
  );
}

function AddRole({
  listed,
  onAdd,
}: {
  readonly listed: readonly string[];
  readonly onAdd: (role: string) => void;
}) {
  const [name, setName] = useState("");
  const id = useId();
  const twice = has(listed, name);
  const add = () => {
    if (name.trim() === "" || twice) return;
    onAdd(name.trim());
    setName("");
  };
  return (
    <div class="add-role">
      <label for={id}>{text("ui.settings.role-add")}</label>
      <div class="input-row">
        <input
          id={id}
          class="input"
          type="text"
          value={name}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={twice ? "true" : undefined}
          aria-describedby={twice ? `${id}-fault` : undefined}
          onInput={(event) => setName(event.currentTarget.value)}
          // A name that was typed and left counts: saving must not lose it.
          onBlur={add}
          onKeyDown={(event) => {
            // Enter adds the role; it must not save the form with the name half entered.
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add} disabled={name.trim() === "" || twice}>
          {text("ui.settings.role-add-action")}
        </Button>
      </div>
      {twice && <Fault id={`${id}-fault`}>{text("ui.settings.role-known")}</Fault>}
    </div>
  );
}

const has = (roles: readonly string[], role: string): boolean => roles.some((one) => sameRole(one, role));
