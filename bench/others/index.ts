import { realisticLag } from "../../drive/engine/realistic-lag.ts";
import type { Row } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { inTurn } from "../statistics/repeat.ts";
import type { Subject } from "../subject.ts";
import { createEngine } from "../wait/engine.ts";
import type { Asked } from "../wait/requests.ts";
import { type Conditions, runOnce } from "../wait/run-once.ts";
import { findPeers, runPeer } from "./peers.ts";
import { runScript } from "./run-script.ts";

type Part = Asked & { readonly ms: number };

/** A way to the same end. */
interface Way {
  readonly name: string;
  /** In the contest. */
  readonly who: string;
  /** The goal: how many times as long as ours it takes at least. */
  readonly slowerBy?: number;
  run(conditions: Conditions): Promise<Part>;
}

const ours: Way = {
  name: "Auto-configure, plan and run",
  who: "ours",
  async run(conditions) {
    const { inspection, run } = await runOnce(conditions, createEngine);
    return {
      ms: inspection.ms + run.ms,
      requests: [...inspection.requests, ...run.requests],
      chain: [...inspection.chain, ...run.chain],
    };
  },
};

const script = (name: string, who: string, file: string, slowerBy: number): Way => ({
  name,
  who,
  slowerBy,
  run: (conditions) => runScript(file, conditions),
});

const scripts: readonly Way[] = [
  script("DynamicsWebApi and calls of Graph", "DynamicsWebApi", "dynamics-web-api.mjs", 2),
  script("The manual procedure as a script", "the manual procedure", "manual-script.mjs", 4),
];

/** The same work by other means, on the same sandbox, in turn with ours. */
export const others: Subject = {
  name: "others",
  async measure(context) {
    const { here, missing } = findPeers();
    const peers = here.map(
      (peer): Way => ({
        name: `${peer.name}, its commands, the Entra half alone`,
        who: `${peer.name} (half the work)`,
        slowerBy: peer.slowerBy,
        run: (conditions) => runPeer(peer, conditions),
      }),
    );
    const calm = { roundTripMs: 150, lag: {} };
    context.say(`  150 ms round trip${here.map(({ program }) => `, ${program}`).join("")}`);
    const ways = [ours, ...scripts, ...peers];
    const outcomes = await inTurn(Object.fromEntries(ways.map((way) => [way.name, () => way.run(calm)])), {
      times: 3,
      warmUp: 1,
    });
    context.say("  50 ms round trip with lag, side by side");
    // They wait nearly all the time, so they do not get in each other's way.
    const lagging = await Promise.all(
      [ours, ...scripts].map(
        async (way) => [way, [await way.run({ roundTripMs: 50, lag: realisticLag })]] as const,
      ),
    );
    return [
      {
        title: "The same work by others",
        rows: [
          ...rowsOf(
            "150 ms",
            ways.map((way) => [way, outcomes[way.name] ?? []] as const),
          ),
          ...rowsOf(
            "50 ms with lag",
            lagging.map(([{ slowerBy: _, ...way }, parts]) => [way, parts] as const),
          ),
        ],
        notes: [
          "From the first request to the proof. Ours also inspects the tenant first and checks what it made afterwards; the others do neither.",
          ...(peers.length > 0
            ? [
                "Of command lines the time is that of whole commands, each with the start of its process; they make no application user, no roles and no proof.",
              ]
            : []),
          ...(missing.length > 0
            ? [
                `Not on this machine, so not compared: ${missing.map(({ program }) => program).join(", ")} (docs/performance.md, “Command lines of others”).`,
              ]
            : []),
        ],
      },
    ];
  },
};

function rowsOf(at: string, ways: readonly (readonly [Way, readonly Part[]])[]): Row[] {
  const time = (parts: readonly Part[]): readonly number[] => parts.map(({ ms }) => ms);
  const oursMs = medianOf(time(ways.find(([way]) => way.who === "ours")?.[1] ?? []));
  return ways.flatMap(([{ name, who, slowerBy }, parts]): Row[] => [
    {
      what: `${name}, ${at}`,
      unit: "ms",
      figure: measured(time(parts)),
      contest: { in: `The same work, time, ${at}`, who },
      ...(who !== "ours" && {
        ratio: { value: medianOf(time(parts)) / oursMs, to: "ours" },
        ...(slowerBy !== undefined && { atLeast: slowerBy, of: "ratio" }),
      }),
    },
    {
      what: `${name}, ${at}: one after another`,
      unit: "round trips",
      figure: measured(parts.map(({ chain }) => chain.length)),
      contest: { in: `The same work, round trips one after another, ${at}`, who },
    },
    {
      what: `${name}, ${at}: requests`,
      unit: "requests",
      figure: measured(parts.map(({ requests }) => requests.length)),
      contest: { in: `The same work, requests, ${at}`, who },
    },
  ]);
}
