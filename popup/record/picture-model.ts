import type { MadePart, PartKind, PartOrigin } from "../../src/provisioning/model/made-part.ts";

/** What the picture shows, besides the parts. */
export interface Pictured {
  readonly parts: readonly MadePart[];
  readonly tenant: string;
  readonly environment: string;
  /** Of the application user; null: not known here. */
  readonly businessUnit: string | null;
  /** Nothing of it is there yet that is to be created. */
  readonly planned: boolean;
}

/** A box with its place in the picture; px of a picture that is {@link width} wide. */
export interface Box {
  readonly id: string;
  readonly kind: PartKind | "business-unit";
  readonly origin: PartOrigin;
  readonly title: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly height: number;
  readonly boxes: readonly Box[];
  /** From one box to another, by their ids. */
  readonly arrows: readonly (readonly [string, string])[];
  /** The two frames: where each begins and how high it is. */
  readonly frames: readonly { readonly title: string; readonly y: number; readonly height: number }[];
}

export const width = 360;
const gap = 14;
const edge = 12;
const column = (width - 2 * edge - 2 * gap) / 2;
const lineHeight = 15;
const frameHead = 24;
/** Characters that a line of a box has room for, with the font's widest usual letters. */
const lineLength = 23;

type Wanted = Omit<Box, "x" | "y" | "width" | "height">;

/** Breaks a text at blanks, and inside words only where a word alone is too long. */
export function wrapped(text: string, most = lineLength): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else for (let at = 0; at === 0 || at < word.length; at += most) lines.push(word.slice(at, at + most));
  }
  return lines;
}

/**
 * Where everything stands: app and its secret, the service principal with what it was granted, then the environment with
 * the application user, its business unit and roles. The left column hands down, the right one belongs to the left.
 * @param ends an end of a secret in words. @param say words for the kinds of boxes.
 */
export function draw(
  { parts, tenant, environment, businessUnit }: Pictured,
  ends: (at: string) => string,
  say: (kind: Box["kind"] | "tenant" | "environment", name: string) => string,
): Drawing {
  const of = (kind: PartKind) => parts.filter((part) => part.kind === kind);
  const boxOf = (part: MadePart, more: readonly string[] = []): Wanted => ({
    id: `${part.kind} ${part.name} ${part.id}`,
    kind: part.kind,
    origin: part.origin,
    title: say(part.kind, part.name),
    lines: [part.name, ...more].filter((line) => line !== "").flatMap((line) => wrapped(line)),
  });
  const users = of("application-user").map((part) => boxOf(part));
  const user = of("application-user")[0];
  const unit: readonly Wanted[] =
    user && businessUnit !== null
      ? [
          {
            id: "business-unit",
            kind: "business-unit",
            origin: "before",
            title: say("business-unit", businessUnit),
            lines: wrapped(businessUnit),
          },
        ]
      : [];
  const rows: readonly (readonly [readonly Wanted[], readonly Wanted[]])[] = [
    [
      of("application").map((part) => boxOf(part)),
      of("secret").map((part) => boxOf(part, part.endsAt ? [ends(part.endsAt)] : [])),
    ],
    [
      of("service-principal").map((part) => boxOf(part)),
      of("grant").map((part) =>
        boxOf(
          part,
          (part.scopes ?? []).map(({ name }) => name),
        ),
      ),
    ],
    [users, [...unit, ...of("role").map((part) => boxOf(part))]],
  ];

  const boxes: Box[] = [];
  const heightOf = ({ lines }: Wanted): number => 12 + lineHeight * (lines.length + 1);
  const place = (column_: readonly Wanted[], x: number, y: number): number =>
    column_.reduce((top, wanted) => {
      const height = heightOf(wanted);
      boxes.push({ ...wanted, x, y: top, width: column, height });
      return top + height + gap;
    }, y);
  const below = (row: (typeof rows)[number], y: number): number =>
    Math.max(place(row[0], edge + gap / 2, y), place(row[1], edge + gap * 1.5 + column, y));

  const [apps, principals, people] = rows as unknown as [
    (typeof rows)[number],
    (typeof rows)[number],
    (typeof rows)[number],
  ];
  const tenantEnd = below(principals, below(apps, frameHead + 4));
  const environmentTop = tenantEnd + 10;
  const end = below(people, environmentTop + frameHead + 4);
  const frames = [
    { title: say("tenant", tenant), y: 0, height: tenantEnd },
    { title: say("environment", environment), y: environmentTop, height: end - environmentTop },
  ];
  const left = rows.flatMap(([column_]) => column_[0]?.id ?? []);
  const down = left.slice(1).map((id, at) => [left[at] ?? "", id] as const);
  const across = rows.flatMap(([column_, others]) =>
    others.flatMap(({ id }) => (column_[0] ? [[column_[0].id, id] as const] : [])),
  );
  return { height: end + 1, boxes, frames, arrows: [...down, ...across] };
}
