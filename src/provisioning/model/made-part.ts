export const partKinds = [
  "application",
  "secret",
  "service-principal",
  "grant",
  "application-user",
  "role",
  "picture",
] as const;
export type PartKind = (typeof partKinds)[number];

/** "before": it was there, and stays as it was. */
export type PartOrigin = "created" | "changed" | "before";

/**
 * One thing that a set-up consists of, for the record of it and its picture. Names of apps, APIs and roles; ids, times;
 * no name of a person or a business unit, and no secret.
 */
export interface MadePart {
  readonly kind: PartKind;
  readonly origin: PartOrigin;
  /** "" where it has none of its own. */
  readonly name: string;
  /** "" where none is known. */
  readonly id: string;
  /** Of a grant: its permissions, each with whether it was granted now. */
  readonly scopes?: readonly { readonly name: string; readonly origin: PartOrigin }[];
  /** ISO 8601 of when it was created or changed; null: it was there before, or only planned. */
  readonly at: string | null;
  /** Of a secret: when it ends, ISO 8601; null: not known. It is not stored here. */
  readonly endsAt?: string | null;
  /** Of a secret that another one has replaced, and that still works. */
  readonly isReplaced?: true;
}

const origins: readonly unknown[] = ["created", "changed", "before"];
const isText = (value: unknown): value is string => typeof value === "string";

/** The parts in what is stored; what is none is left out. */
export const madePartsIn = (raw: unknown): readonly MadePart[] =>
  Array.isArray(raw) ? raw.filter(isPart) : [];

function isPart(raw: unknown): raw is MadePart {
  if (typeof raw !== "object" || raw === null) return false;
  const { kind, origin, name, id, scopes = [], at } = raw as Partial<Record<keyof MadePart, unknown>>;
  return (
    (partKinds as readonly unknown[]).includes(kind) &&
    origins.includes(origin) &&
    isText(name) &&
    isText(id) &&
    (at === null || (isText(at) && !Number.isNaN(Date.parse(at)))) &&
    Array.isArray(scopes) &&
    scopes.every((one) => isText(one?.name) && origins.includes(one?.origin))
  );
}
