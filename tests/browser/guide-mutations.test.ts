import { describe, expect, it } from "vitest";
import { bundleProbe } from "../../scripts/guide/bundle-probe.ts";
import { mutationTotals } from "../../scripts/guide/mutation-report.ts";
import { fewestStops, runVariant } from "../../scripts/guide/run-variant.ts";
import { totals } from "../../scripts/guide/table.ts";
import { variants } from "../../scripts/guide/variants.ts";

/** Every page and frame in both toolkits; `npm run test:guide -- --mutations` has all variants and many pages. */
const names = ["mixed de", "react en"];

describe("The guide on portal pages that were changed at random", () => {
  it(`points at nothing wrong and takes no wrong value: all six chapters, ${names.join(" and ")}`, async () => {
    const probe = await bundleProbe();
    const chosen = variants.filter(({ name }) => names.includes(name));
    const journeys = await Promise.all(
      chosen.map(async (variant, index) => {
        const mutations = { perStop: 1, seed: 100 + index * 1000 };
        return [variant, await runVariant(variant, probe, mutations)] as const;
      }),
    );

    const asItIs = totals(journeys);
    expect(journeys.flatMap(([, { misread, unread }]) => [...misread, ...unread])).toEqual([]);
    expect(asItIs).toMatchObject({ unsure: 0, wrong: 0, found: asItIs.targets });

    const changed = mutationTotals(journeys);
    expect(changed.mistakes).toEqual([]);
    expect(changed.pages).toBeGreaterThanOrEqual(names.length * fewestStops);
    // A guide that never points would pass the above.
    expect(changed.found / changed.targets).toBeGreaterThan(0.9);
    expect(changed.taken / changed.values).toBeGreaterThan(0.8);
  });
});
