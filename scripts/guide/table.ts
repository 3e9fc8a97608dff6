import { allSteps } from "../../src/guide/guide.ts";
import type { Journey } from "./journey/walk.ts";
import type { Variant } from "./variants.ts";

type Journeys = readonly (readonly [Variant, Journey])[];

/** Steps × variants, each "found/unsure/wrong", then what was not found, and why. */
export function printTable(journeys: Journeys): void {
  const width = 12;
  console.log(`${"step".padEnd(24)}${journeys.map(([{ name }]) => name.padEnd(width)).join("")}`);
  for (const { id } of allSteps) {
    const cells = journeys.map(([, { stops }]) => {
      const seen = stops.filter(({ step }) => step === id).flatMap(({ compared }) => compared);
      return seen.length === 0
        ? "-"
        : (["found", "unsure", "wrong"] as const)
            .map((verdict) => seen.filter((one) => one.verdict === verdict).length)
            .join("/");
    });
    if (cells.some((cell) => cell !== "-"))
      console.log(`${id.padEnd(24)}${cells.map((cell) => cell.padEnd(width)).join("")}`);
  }
  for (const [{ name }, { stops }] of journeys) {
    for (const { what, compared } of stops) {
      for (const { target, verdict, detail } of compared) {
        if (verdict !== "found") console.log(`${verdict}: ${name}, ${what}: ${target}: ${detail}`);
      }
    }
  }
  const took = journeys.flatMap(([, { stops }]) => stops.map((stop) => stop.took)).sort((a, b) => a - b);
  console.log(
    `one look: median ${(took[Math.floor(took.length / 2)] ?? 0).toFixed(1)} ms, longest ${(took.at(-1) ?? 0).toFixed(1)} ms`,
  );
}

const figures = ["found", "unsure", "wrong", "captured", "forbidden"] as const;

/** Kinds of page (one way in which the portals show themselves each) × what came of them, and of their changed pages. */
export function printKinds(journeys: Journeys): void {
  console.log(`\n${"kind of page".padEnd(30)}${figures.map((one) => one.padStart(10)).join("")}`);
  for (const [{ name }, { stops }] of journeys) {
    const changed = stops.flatMap(({ mutated }) => mutated);
    printKind(
      name,
      stops.flatMap(({ compared }) => compared),
      {
        captured: sum(stops.map((one) => one.captured)),
        forbidden: sum(stops.map((one) => one.forbidden)),
      },
    );
    if (changed.length === 0) continue;
    printKind(
      `${name}, ${changed.length} changed`,
      changed.flatMap(({ compared }) => compared),
      {
        captured: sum(changed.map(({ taken }) => taken.right.length)),
        forbidden: sum(changed.map(({ taken }) => taken.wrong.length)),
      },
    );
  }
}

function printKind(
  name: string,
  compared: Journeys[number][1]["stops"][number]["compared"],
  values: { readonly captured: number; readonly forbidden: number },
): void {
  const count = (verdict: string): number => compared.filter((one) => one.verdict === verdict).length;
  const all = { found: count("found"), unsure: count("unsure"), wrong: count("wrong"), ...values };
  console.log(`${name.padEnd(30)}${figures.map((one) => String(all[one]).padStart(10)).join("")}`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export function totals(
  journeys: Journeys,
): Readonly<Record<"targets" | "found" | "unsure" | "wrong", number>> {
  const all = journeys.flatMap(([, { stops }]) => stops.flatMap(({ compared }) => compared));
  const count = (verdict: string): number => all.filter((one) => one.verdict === verdict).length;
  return { targets: all.length, found: count("found"), unsure: count("unsure"), wrong: count("wrong") };
}
