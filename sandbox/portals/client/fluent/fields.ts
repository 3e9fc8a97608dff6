import { combo } from "../combo.ts";
import { h } from "../dom.ts";
import type { ChoiceSpec, TextBoxSpec } from "../toolkit.ts";
import { nine, numbered, reactId } from "./names.ts";

export function textBox(spec: TextBoxSpec): HTMLElement {
  const id = reactId().replaceAll(":", "_");
  const input = h("input", {
    class: `ms-TextField-field ${numbered("field")}`,
    id: `TextField${id}`,
    attrs: {
      type: "text",
      placeholder: spec.placeholder,
      "aria-required": spec.required ? "true" : null,
      "aria-invalid": "false",
      autocomplete: "off",
    },
    truth: spec.truth,
  });
  input.value = spec.value;
  const message = h("div", {
    class: `ms-TextField-errorMessage ${numbered("errorMessage")}`,
    attrs: { role: "alert" },
  });
  const validate = (): void => {
    const wrong = spec.required !== undefined && input.value === "";
    input.setAttribute("aria-invalid", String(wrong));
    message.textContent = wrong ? (spec.required ?? "") : "";
  };
  input.addEventListener("input", () => {
    validate();
    spec.input(input.value);
  });
  input.addEventListener("blur", validate);
  return h(
    "div",
    { class: `ms-TextField ${numbered("root")}${spec.required ? " is-required" : ""}` },
    h(
      "div",
      { class: `ms-TextField-wrapper ${numbered("wrapper")}` },
      h(
        "label",
        {
          class: `ms-Label ${numbered("root")}`,
          id: `TextFieldLabel${id}`,
          attrs: { for: `TextField${id}` },
        },
        spec.label,
      ),
      spec.hint && h("span", { class: `ms-TextField-description ${numbered("description")}` }, spec.hint),
      h("div", { class: `ms-TextField-fieldGroup ${numbered("fieldGroup")}` }, input),
    ),
    message,
  );
}

export function searchBox(spec: TextBoxSpec): HTMLElement {
  const input = h("input", {
    class: `ms-SearchBox-field ${numbered("field")}`,
    attrs: {
      type: "text",
      role: "searchbox",
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
    { class: `ms-SearchBox ${numbered("root")}`, attrs: { role: "search" } },
    h("i", { class: `ms-Icon ms-SearchBox-icon ${numbered("icon")}`, attrs: { "aria-hidden": "true" } }, "⌕"),
    input,
  );
}

/** Fluent 9's Dropdown: a button with the combobox role, options in a listbox. */
export function dropdown(spec: ChoiceSpec): HTMLElement {
  const labelId = `field-${reactId().replaceAll(":", "_")}__label`;
  const chosen = spec.options.find((one) => one.value === spec.value)?.text;
  const field = h(
    "button",
    {
      class: nine("Dropdown__button"),
      attrs: {
        type: "button",
        role: "combobox",
        "aria-labelledby": labelId,
        "aria-expanded": "false",
        "aria-haspopup": "listbox",
      },
      truth: spec.truth,
    },
    chosen ?? spec.placeholder,
    h("span", { class: nine("Dropdown__expandIcon"), attrs: { "aria-hidden": "true" } }, "⌄"),
  );
  const options = spec.options.map(({ value, text }) =>
    h(
      "div",
      {
        class: nine("Option"),
        id: `fluent-option${reactId().replaceAll(":", "")}`,
        attrs: { role: "option", "aria-selected": String(value === spec.value) },
        truth: `${spec.truth}:${value}`,
      },
      text,
    ),
  );
  const popup = h(
    "div",
    { class: `${nine("Listbox")} ${nine("Dropdown__listbox")}`, attrs: { role: "listbox", hidden: true } },
    options,
  );
  combo({
    field,
    popup,
    options,
    event: "click",
    choose: (index) => spec.choose(spec.options[index]?.value ?? ""),
    shown: () => undefined,
  });
  return h(
    "div",
    { class: nine("Field") },
    h("label", { class: `${nine("Label")} ${nine("Field__label")}`, id: labelId }, spec.label),
    spec.hint && h("div", { class: nine("Field__hint") }, spec.hint),
    h("div", { class: nine("Dropdown") }, field, popup),
  );
}

export function radios(spec: ChoiceSpec): HTMLElement {
  const group = reactId();
  return h(
    "div",
    {
      class: `ms-ChoiceFieldGroup ${numbered("root")}`,
      attrs: { role: "radiogroup", "aria-labelledby": group },
    },
    h("label", { class: `ms-Label ${numbered("root")}`, id: group }, spec.label),
    spec.hint && h("div", { class: numbered("hint") }, spec.hint),
    spec.options.map(({ value, text }) => {
      const id = `ChoiceGroup${reactId().replaceAll(":", "")}-${value}`;
      const input = h("input", {
        class: `ms-ChoiceField-input ${numbered("input")}`,
        id,
        attrs: { type: "radio", name: group, checked: value === spec.value },
        on: { change: () => spec.choose(value) },
        truth: `${spec.truth}:${value}`,
      });
      return h(
        "div",
        { class: `ms-ChoiceField ${numbered("root")}` },
        h(
          "div",
          { class: "ms-ChoiceField-wrapper" },
          input,
          h(
            "label",
            { class: `ms-ChoiceField-field ${numbered("field")}`, attrs: { for: id } },
            h("span", { class: "ms-ChoiceFieldLabel" }, text),
          ),
        ),
      );
    }),
  );
}
