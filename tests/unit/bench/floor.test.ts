import { describe, expect, it } from "vitest";
import {
  floorOf,
  shortestWay,
  shortestWayInOneRequest,
  shortestWayToEnvironments,
  shortestWayToPlan,
} from "../../../bench/wait/floor.ts";

describe("the floor of a set-up", () => {
  it("is five round trips without lag", () => {
    const { ms, chain } = floorOf(shortestWay, { roundTripMs: 150, lag: {} });
    expect(ms).toBe(750);
    expect(chain).toEqual(["application", "service-principal", "application-user", "roles", "who-am-i"]);
  });

  it("is four when a user is created with its roles", () => {
    expect(floorOf(shortestWayInOneRequest, { roundTripMs: 150, lag: {} }).ms).toBe(600);
  });

  it("takes a lag instead of a round trip, not on top of it", () => {
    const lag = { "dataverse.servicePrincipal": 6000 };
    expect(floorOf(shortestWay, { roundTripMs: 100, lag }).ms).toBe(100 + 100 + 6000 + 100 + 100);
  });

  it("does not count a lag that runs beside a longer one", () => {
    const lag = {
      "dataverse.servicePrincipal": 6000,
      "tokenEndpoint.secret": 5000,
      passwordCredential: 9000,
    };
    expect(floorOf(shortestWay, { roundTripMs: 0, lag }).ms).toBe(6000);
  });

  it("depends on the token when that takes longest", () => {
    const { ms, chain } = floorOf(shortestWay, { roundTripMs: 50, lag: { "tokenEndpoint.secret": 20_000 } });
    expect(ms).toBe(50 + 20_000 + 50);
    expect(chain).toEqual(["application", "token", "who-am-i"]);
  });

  it("is two for each part before the plan: a token, then what it opens, side by side", () => {
    const conditions = { roundTripMs: 150, lag: {} };
    expect(floorOf(shortestWayToEnvironments, conditions)).toEqual({
      ms: 300,
      chain: ["code", "environments"],
    });
    const plan = floorOf(shortestWayToPlan, conditions);
    expect(plan.ms).toBe(300);
    expect(plan.chain).toHaveLength(2);
  });

  it("refuses a graph that needs itself", () => {
    const circle = [
      { name: "a", after: [{ request: "b" }] },
      { name: "b", after: [{ request: "a" }] },
    ];
    expect(() => floorOf(circle, { roundTripMs: 1, lag: {} })).toThrow("needs itself");
  });
});
