import { realisticLag } from "../../drive/engine/realistic-lag.ts";
import type { Row } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { inTurn } from "../statistics/repeat.ts";
import type { Subject } from "../subject.ts";
import { createEngine } from "../wait/engine.ts";
import type { Asked } from "../wait/requests.ts";
import { type Conditions, runOnce } from "../wait/run-once.ts";
import { runScript } from "./run-script.ts";

const names = {
  ours: "Auto-configure, plan and run",
  dynamicsWebApi: "DynamicsWebApi and calls of Graph",
  manual: "The manual procedure as a script",
} as const;
type Name = keyof typeof names;

type Part = Asked & { readonly ms: number };

/** The same work by other means, on the same sandbox, in turn with ours. */
export const others: Subject = {
  name: "others",
  async measure(context) {
    context.say("  150 ms round trip");
    const calm = await inTurn(ways({ roundTripMs: 150, lag: {} }), { times: 3, warmUp: 1 });
    context.say("  50 ms round trip with lag");
    const lagging = await inTurn(ways({ roundTripMs: 50, lag: realisticLag }), { times: 1, warmUp: 0 });
    return [
      {
        title: "The same work by others",
        rows: [...rowsOf("150 ms", calm), ...rowsOf("50 ms with lag", lagging)],
        notes: [
          "From the first request to the proof. Ours also inspects the tenant first and checks what it made afterwards; the others do neither.",
        ],
      },
    ];
  },
};

const ways = (conditions: Conditions): Record<Name, () => Promise<Part>> => ({
  async ours() {
    const { inspection, run } = await runOnce(conditions, createEngine);
    return {
      ms: inspection.ms + run.ms,
      requests: [...inspection.requests, ...run.requests],
      chain: [...inspection.chain, ...run.chain],
    };
  },
  dynamicsWebApi: () => runScript("dynamics-web-api.mjs", conditions),
  manual: () => runScript("manual-script.mjs", conditions),
});

function rowsOf(at: string, parts: Readonly<Record<Name, readonly Part[]>>): Row[] {
  const ours = medianOf(parts.ours.map(({ ms }) => ms));
  return (Object.keys(names) as Name[]).flatMap((name): Row[] => {
    const ms = parts[name].map((part) => part.ms);
    return [
      {
        what: `${names[name]}, ${at}`,
        unit: "ms",
        figure: measured(ms),
        ...(name === "ours" ? {} : { ratio: { value: medianOf(ms) / ours, to: "ours" } }),
      },
      {
        what: `${names[name]}, ${at}: one after another`,
        unit: "round trips",
        figure: measured(parts[name].map(({ chain }) => chain.length)),
      },
    ];
  });
}
