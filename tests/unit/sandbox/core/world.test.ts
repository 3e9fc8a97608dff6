import { describe, expect, it } from "vitest";
import { createClock } from "../../../../sandbox/world/clock.ts";
import { createReplication } from "../../../../sandbox/world/replication.ts";
import { createSwitches, switchValues } from "../../../../sandbox/world/switches.ts";

/** A clock that stands still until it is moved. */
const stillClock = () => createClock(() => 1_000_000);

describe("the clock", () => {
  it("moves forward only", () => {
    const clock = stillClock();
    clock.advance(250);
    expect(clock.now()).toBe(1_000_250);
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
  });
});

describe("replication", () => {
  it("shows a write at once without lag", () => {
    const clock = stillClock();
    expect(createReplication(clock).sees("application", clock.now())).toBe(true);
  });

  it("hides a write of a kind until its lag has passed", () => {
    const clock = stillClock();
    const replication = createReplication(clock, { lag: { application: 100 } });
    const written = clock.now();
    expect(replication.sees("application", written)).toBe(false);
    expect(replication.sees("servicePrincipal", written)).toBe(true);
    clock.advance(99);
    expect(replication.sees("application", written)).toBe(false);
    clock.advance(1);
    expect(replication.sees("application", written)).toBe(true);
  });

  it("flaps between replicas inside twice the lag, deterministically and for each kind apart", () => {
    const clock = stillClock();
    const replication = createReplication(clock, {
      lag: { application: 100, systemuser: 100 },
      flapping: true,
    });
    const written = clock.now();
    clock.advance(150);
    const reads = [1, 2, 3, 4].map(() => replication.sees("application", written));
    expect(reads).toEqual([true, false, true, false]);
    expect(replication.sees("systemuser", written)).toBe(true);
    clock.advance(50);
    expect([1, 2].map(() => replication.sees("application", written))).toEqual([true, true]);
  });
});

describe("switches", () => {
  it("begin with the first value of each", () => {
    const switches = createSwitches();
    for (const [name, values] of Object.entries(switchValues))
      expect(switches[name as keyof typeof switches]).toBe(values[0]);
  });
});
