const paths = {
  grip: "M7 4h.01M7 10h.01M7 16h.01M13 4h.01M13 10h.01M13 16h.01",
  collapse: "M4 10h12",
  expand: "M4 10h12M10 4v12",
  close: "m5 5 10 10m0-10L5 15",
  waiting: "M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5z",
  here: "M10 4.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM10 1.5v5M10 13.5v5M1.5 10h5M13.5 10h5",
  done: "m4 10.5 4 4 8-9",
  wrong: "M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5zM10 6.25v5M10 13.75h.01",
  care: "M10 3.25 2.5 16.5h15zM10 8.5v3.5M10 14.25h.01",
  question:
    "M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5zM7.75 8a2.25 2.25 0 1 1 3.4 1.9c-.75.45-1.15.9-1.15 1.6M10 14h.01",
} as const;

export type CardIconName = keyof typeof paths;

/** An icon beside words, or in a button with a label. */
export function CardIcon({ name }: { readonly name: CardIconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width={name === "grip" ? 3 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      stroke-dasharray={name === "waiting" ? "2.4 2.15" : undefined}
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
