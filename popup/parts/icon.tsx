import type { ComponentChildren } from "preact";

const circle = <circle cx="10" cy="10" r="7.25" />;

/** Line icons on a 20 × 20 grid, in the colour of the text. */
const shapes = {
  plus: <path d="M10 4v12M4 10h12" />,
  equals: <path d="M4 7.5h12M4 12.5h12" />,
  tilde: <path d="M3.5 11.5c1.4-3.4 3.8-3.6 6.5-1.5s5.1 1.9 6.5-1.5" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  warning: <path d="M10 3 2.5 16.5h15zM10 8v4M10 14.2v.3" />,
  blocked: (
    <>
      {circle}
      <path d="m7.3 7.3 5.4 5.4m0-5.4-5.4 5.4" />
    </>
  ),
  skip: (
    <>
      {circle}
      <path d="M6.8 10h6.4" />
    </>
  ),
  waiting: <circle cx="10" cy="10" r="7.25" stroke-dasharray="2.4 2.15" />,
  working: (
    <>
      {circle}
      <path class="filled" d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" />
    </>
  ),
  done: (
    <>
      <circle class="filled" cx="10" cy="10" r="7.25" />
      <path class="cut" d="m6.8 10.2 2.3 2.3 4.2-4.7" />
    </>
  ),
  kept: (
    <>
      {circle}
      <circle class="filled" cx="10" cy="10" r="3" />
    </>
  ),
  info: (
    <>
      {circle}
      <path d="M10 9v5M10 6.2v.3" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="3" width="9.5" height="11" rx="1.75" />
      <path d="M13.5 14v1.25c0 .97-.78 1.75-1.75 1.75H5.25c-.97 0-1.75-.78-1.75-1.75V7.75C3.5 6.78 4.28 6 5.25 6H7" />
    </>
  ),
  more: (
    <>
      <circle class="filled" cx="4.5" cy="10" r=".8" />
      <circle class="filled" cx="10" cy="10" r=".8" />
      <circle class="filled" cx="15.5" cy="10" r=".8" />
    </>
  ),
  chevron: <path d="m5 8 5 5 5-5" />,
  external: (
    <path d="M11.5 3.5h5v5M16.5 3.5 9.5 10.5M8 4.5H5.25c-.97 0-1.75.78-1.75 1.75v8.5c0 .97.78 1.75 1.75 1.75h8.5c.97 0 1.75-.78 1.75-1.75V12" />
  ),
  search: (
    <>
      <circle cx="8.75" cy="8.75" r="5.25" />
      <path d="m12.75 12.75 4 4" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 10.5C4 7 6.8 5 10 5s6 2 7.5 5.5" />
      <circle cx="10" cy="11" r="2.75" />
    </>
  ),
  "eye-off": (
    <>
      <path d="M2.5 10.5C4 7 6.8 5 10 5s6 2 7.5 5.5M4 3.5l12.5 13" />
      <circle cx="10" cy="11" r="2.75" />
    </>
  ),
  back: <path d="m12 5-5 5 5 5" />,
} as const satisfies Readonly<Record<string, ComponentChildren>>;

export type IconName = keyof typeof shapes;

/** An icon beside words. It is hidden from screen readers, because the words say the same. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: 16 | 20 }) {
  return (
    <svg
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}
