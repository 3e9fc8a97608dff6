/** Kinds of input that are text to a browser; never a password, a file or a button. */
const textTypes: readonly string[] = ["text", "search", "url", "email", "tel", ""];

/**
 * Types a value into a field as the admin would, so that the portal's own validation sees it. It presses no button.
 * @returns whether the field holds the value afterwards.
 */
export function fill(element: Element, value: string): boolean {
  const field = fieldOf(element);
  if (field === null || field.disabled || field.readOnly) return false;
  field.focus();
  field.select();
  // The browser's own editing: trusted beforeinput and input events, and the portal's undo keeps working.
  const typed = field.ownerDocument.execCommand?.("insertText", false, value) ?? false;
  if (!typed || field.value !== value) setNatively(field, value);
  // Knockout listens to change or to keys, depending on the field (portals-47).
  const keys = { bubbles: true, composed: true, key: "Unidentified" };
  field.dispatchEvent(new KeyboardEvent("keyup", keys));
  field.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  return field.value === value;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function fieldOf(element: Element): Field | null {
  const isText = (one: Element): one is Field =>
    one.localName === "textarea" ||
    (one.localName === "input" && textTypes.includes((one as HTMLInputElement).type));
  if (isText(element)) return element;
  const inner = [...element.querySelectorAll("input, textarea")].filter(isText);
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

/** Bypasses the setter that a framework put on the element, so that the framework notices the change. */
function setNatively(field: Field, value: string): void {
  const prototype =
    field.localName === "textarea" ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(
    new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: value }),
  );
}
