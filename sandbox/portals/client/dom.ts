/** What can stand in an element; null, undefined and false are left out. */
export type Child = Node | string | null | undefined | false;

export interface Props {
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  /** Attributes; null and false are left out, true is an empty value. */
  readonly attrs?: Readonly<Record<string, string | boolean | null | undefined>> | undefined;
  readonly on?: Readonly<Record<string, ((event: Event) => void) | undefined>> | undefined;
  /** What this control is, for the tests alone; never in the DOM. */
  readonly truth?: string | undefined;
}

const truths = new WeakMap<Element, string>();
const loose = new WeakMap<Element, string | null>();

/** Makes an element. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (props.class) element.className = props.class;
  if (props.id) element.id = props.id;
  for (const [name, value] of Object.entries(props.attrs ?? {}))
    if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? "" : value);
  for (const [name, listener] of Object.entries(props.on ?? {}))
    if (listener) element.addEventListener(name, listener);
  if (props.truth) truths.set(element, props.truth);
  for (const child of children.flat() as readonly Child[]) if (child) element.append(child);
  return element;
}

/** The control that an element is, or undefined. */
export const truthOf = (element: Element): string | undefined => truths.get(element);

/**
 * Marks an element whose children mean the same in any order.
 * @param group elements of one group have one order, such as the cells of a table's rows.
 */
export function anyOrder<E extends Element>(element: E, group: string | null = null): E {
  loose.set(element, group);
  return element;
}
/** The group of an element whose order means nothing, null for one of its own; undefined: order means something. */
export const orderGroupOf = (element: Element): string | null | undefined => loose.get(element);

let count = 20 + Math.floor(Math.random() * 400);
/** An id such as Knockout's or the portal's, another one at each load: "_weave_e_431". */
export function unstableId(prefix = "_weave_e_"): string {
  count += 1 + Math.floor(Math.random() * 3);
  return `${prefix}${count}`;
}

/** Listeners of a control that is no button but acts as one: click, Enter, Space. */
export const pressed = (act: (() => void) | undefined): Props["on"] =>
  act && {
    click: () => act(),
    keydown: (event) => {
      const { key } = event as KeyboardEvent;
      if (key !== "Enter" && key !== " ") return;
      event.preventDefault();
      act();
    },
  };
