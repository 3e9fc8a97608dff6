const paths = {
  grip: "M7 4h.01M7 10h.01M7 16h.01M13 4h.01M13 10h.01M13 16h.01",
  collapse: "M4 10h12",
  expand: "M4 10h12M10 4v12",
  close: "m5 5 10 10m0-10L5 15",
  waiting: "M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5z",
  here: "m4 10.5 4 4 8-9",
} as const;

/** A drawing beside words, or in a button that has a label. */
export function CardIcon({ name }: { readonly name: keyof typeof paths }) {
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
