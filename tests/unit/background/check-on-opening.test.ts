import { describe, expect, it } from "vitest";
import { createCheckOnOpening } from "../../../background/check-on-opening.ts";
import { connected } from "../../../drive/popup/finished.ts";
import type { CheckAsked } from "../../../src/provisioning/model/check-state.ts";
import type { FinishedSetup } from "../../../src/provisioning/model/finished-setup.ts";

const now = Date.parse("2026-12-01T12:00:00Z");
const hours = (count: number): string => new Date(now - count * 3_600_000).toISOString();
const set = (runId: string, more: Partial<FinishedSetup>): FinishedSetup => ({
  ...connected,
  runId,
  dynamicsUrl: `https://${runId}.crm.dynamics.com`,
  connectedAt: hours(900),
  checkedAt: null,
  ...more,
});

/** A world in which each check ends at once and is seen by nobody. */
function world({
  list,
  shown = null,
  signedInTo = connected.tenantId,
  allowed = () => true,
  busy = () => false,
}: {
  readonly list: readonly FinishedSetup[];
  readonly shown?: CheckAsked | null;
  readonly signedInTo?: string | null;
  readonly allowed?: (origin: string) => boolean;
  readonly busy?: () => boolean;
}) {
  const begun: CheckAsked[] = [];
  let stored = shown;
  const opening = createCheckOnOpening({
    check: {
      async begin(asked) {
        begun.push(asked);
        stored = asked;
        return true;
      },
      idle: async () => {},
      async leave() {
        stored = null;
      },
      shown: async () => stored,
    },
    finished: { read: async () => list },
    account: async () =>
      signedInTo === null ? null : { tenantId: signedInTo, tenantName: "", username: "", displayName: "" },
    mayCall: async (origin) => allowed(origin),
    isBusy: async () => busy(),
    now: () => now,
  });
  return { opening, begun, stored: () => stored };
}

describe("when Home opens", () => {
  it("checks quietly what nobody has looked at for a day, one after the other", async () => {
    const { opening, begun, stored } = world({
      list: [
        set("tested-today", { checkedAt: hours(3) }),
        set("checked-today", { check: { at: hours(20), findings: [], strange: [] } }),
        set("old", { check: { at: hours(25), findings: [], strange: [] } }),
        set("never", {}),
        set("elsewhere", { tenantId: "another" }),
      ],
    });
    await opening();
    expect(begun).toEqual([
      { runId: "old", quiet: true },
      { runId: "never", quiet: true },
    ]);
    expect(stored()).toBeNull();
  });

  it.each([
    ["nobody is signed in", { signedInTo: null }],
    ["the browser may not call the organization", { allowed: () => false }],
    ["something is at work in the tenant", { busy: () => true }],
    ["a person's own check is shown", { shown: { runId: "another" } }],
  ])("checks nothing where %s", async (_, how) => {
    const { opening, begun } = world({ list: [set("old", {})], ...how });
    await opening();
    expect(begun).toEqual([]);
  });

  it("begins again when a worker died during a check that nobody asked for", async () => {
    const { opening, begun } = world({ list: [set("old", {})], shown: { runId: "old", quiet: true } });
    await opening();
    expect(begun).toEqual([{ runId: "old", quiet: true }]);
  });

  it("checks once where two pages open at the same time", async () => {
    const { opening, begun } = world({ list: [set("old", {})] });
    await Promise.all([opening(), opening()]);
    expect(begun).toHaveLength(1);
  });
});
