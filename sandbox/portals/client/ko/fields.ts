import { combo } from "../combo.ts";
import { type Child, h, unstableId } from "../dom.ts";
import type { ChoiceSpec, TextBoxSpec } from "../toolkit.ts";

function formElement(
  {
    label,
    hint,
    required,
  }: { readonly label: string; readonly hint?: string | undefined; readonly required?: boolean },
  labelId: string,
  ...field: readonly Child[]
): HTMLElement {
  return h(
    "div",
    { class: "msportalfx-form-formelement azc-formElement" },
    h(
      "div",
      { class: "azc-form-labelcontainer" },
      h("label", { class: "azc-text-label msportalfx-form-label", id: labelId }, label),
      required && h("span", { class: "azc-required-balloon", attrs: { "aria-hidden": "true" } }, "*"),
    ),
    hint && h("div", { class: "azc-form-sublabel msportalfx-text-muted" }, hint),
    field as Child[],
  );
}

export function textBox(spec: TextBoxSpec): HTMLElement {
  const labelId = unstableId();
  const input = h("input", {
    class: "azc-input azc-formControl azc-validation-border",
    id: unstableId("__azc-textBox-tsx"),
    attrs: {
      type: "text",
      "aria-label": spec.label,
      "aria-required": spec.required ? "true" : null,
      placeholder: spec.placeholder,
      autocomplete: "off",
    },
    truth: spec.truth,
  });
  input.value = spec.value;
  const box = h(
    "div",
    { class: "azc-control azc-editableControl azc-validatableControl azc-textBox" },
    input,
  );
  const message = h("div", { class: "azc-validation-message", attrs: { role: "alert" } });
  const validate = (touched: boolean): void => {
    const empty = spec.required !== undefined && input.value === "";
    // The portal marks a required box that is empty before anything is typed; the message comes later.
    if (spec.required) input.setAttribute("data-validatable-control-valid", String(!empty));
    box.classList.remove(
      "azc-validatableControl-none",
      "azc-validatableControl-invalid",
      "azc-validatableControl-valid-validated",
    );
    box.classList.add(`azc-validatableControl-${!touched ? "none" : empty ? "invalid" : "valid-validated"}`);
    message.textContent = touched && empty ? (spec.required ?? "") : "";
  };
  input.addEventListener("input", () => {
    validate(true);
    spec.input(input.value);
  });
  input.addEventListener("blur", () => validate(true));
  validate(false);
  return formElement({ ...spec, required: spec.required !== undefined }, labelId, box, message);
}

export function searchBox(spec: TextBoxSpec): HTMLElement {
  const input = h("input", {
    class: "azc-input azc-formControl fxc-searchbox-input",
    id: unstableId("SearchBox"),
    attrs: {
      type: "text",
      placeholder: spec.placeholder,
      "aria-label": spec.placeholder,
      autocomplete: "off",
    },
    on: { input: () => spec.input(input.value) },
    truth: spec.truth,
  });
  input.value = spec.value;
  return h(
    "div",
    { class: "fxc-base fxc-searchbox azc-textBox", attrs: { role: "search" } },
    h("span", { class: "fxc-searchbox-icon", attrs: { "aria-hidden": "true" } }, "⌕"),
    input,
  );
}

/** Reacts to pointer events, not to a click that a script makes (portals-46). */
export function dropdown(spec: ChoiceSpec): HTMLElement {
  const labelId = unstableId();
  const chosen = spec.options.find((one) => one.value === spec.value)?.text;
  const field = h(
    "div",
    {
      class: "fxc-dropdown-open msportalfx-tooltip-overflow azc-formControl",
      id: unstableId(),
      attrs: {
        role: "combobox",
        tabindex: "0",
        "aria-label": spec.label,
        "aria-expanded": "false",
        "aria-haspopup": "tree",
      },
      truth: spec.truth,
    },
    h("div", { class: "fxc-dropdown-input" }, chosen ?? spec.placeholder),
    h("div", { class: "fxc-group-dropdown-arrow fxc-dropdown-arrow", attrs: { "aria-hidden": "true" } }, "⌄"),
  );
  const options = spec.options.map(({ value, text }) =>
    h(
      "div",
      {
        class: `fxc-dropdown-option fxs-portal-hover${value === spec.value ? " fxc-dropdown-option-selected" : ""}`,
        attrs: {
          role: "treeitem",
          "aria-selected": String(value === spec.value),
          title: text,
          tabindex: "-1",
        },
        truth: `${spec.truth}:${value}`,
      },
      h("span", {}, text),
    ),
  );
  const popup = h(
    "div",
    { class: "fxc-dropdown-popup fxc-dropdown-hidden", attrs: { hidden: true } },
    h("div", { class: "fxc-dropdown-options", attrs: { role: "tree", "aria-label": spec.label } }, options),
  );
  combo({
    field,
    popup,
    options,
    event: "pointerdown",
    choose: (index) => spec.choose(spec.options[index]?.value ?? ""),
    shown: (open) => popup.classList.toggle("fxc-dropdown-hidden", !open),
  });
  return formElement(
    spec,
    labelId,
    h("div", { class: "fxc-base fxc-dropdown fxc-group-dropdown" }, field, popup),
  );
}

export function radios(spec: ChoiceSpec): HTMLElement {
  const labelId = unstableId();
  const select = (value: string) => () => spec.choose(value);
  return formElement(
    spec,
    labelId,
    h(
      "ul",
      {
        class: "azc-optionsGroupField azc-radio-group",
        attrs: { role: "radiogroup", "aria-labelledby": labelId },
      },
      spec.options.map(({ value, text }) => {
        const on = value === spec.value;
        return h(
          "li",
          {
            class: `azc-optionPicker-item${on ? " azc-radio-selected" : ""}`,
            attrs: { role: "radio", tabindex: on ? "0" : "-1", "aria-checked": String(on) },
            on: {
              click: select(value),
              keydown: (event) => {
                if ((event as KeyboardEvent).key === " ") select(value)();
              },
            },
            truth: `${spec.truth}:${value}`,
          },
          h("span", {
            class: `azc-radio-circle${on ? " azc-radio-circle-checked" : ""}`,
            attrs: { "aria-hidden": "true" },
          }),
          h("span", { class: "azc-radio-text" }, text),
        );
      }),
    ),
  );
}
