import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that this project needs and cannot bring along. */
export interface Program {
  /** Environment variable with its path; it comes before everything else. */
  readonly variable: string;
  /** Usual places per platform. */
  readonly places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
  /** Names in the PATH. */
  readonly names: readonly string[];
}

/** @returns the program's file, or null when this machine has none. */
export function findProgram({ variable, places, names }: Program): string | null {
  const path = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    process.env[variable] ?? "",
    ...(places[process.platform] ?? []),
    ...path.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
  return candidates.find((file) => file !== "" && existsSync(file)) ?? null;
}
