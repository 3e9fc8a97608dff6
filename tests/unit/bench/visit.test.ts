import { describe, expect, it } from "vitest";
import type { Sent } from "../../../bench/wait/requests.ts";
import { type HandedOver, isPage, momentsOf, stretchOf } from "../../../bench/wait/visit.ts";

const sent = (name: string, start: number, end: number): Sent => ({ name, status: 200, start, end });
const handed = (at: number, phase: string, environments: number): HandedOver => ({ at, phase, environments });

const requests = [
  sent("GET entra /common/v2.0/.well-known/openid-configuration", 0, 150),
  sent("GET entra /tenant/oauth2/v2.0/authorize", 200, 350),
  sent("POST entra /tenant/login", 900, 1050),
  sent("POST entra /tenant/oauth2/v2.0/token", 1060, 1210),
  sent("POST entra /tenant/oauth2/v2.0/token", 1215, 1365),
  sent("GET power-platform /environments", 1370, 1520),
  sent("GET graph /v1.0/organization", 1370, 1600),
  sent("POST entra /tenant/oauth2/v2.0/token", 3010, 3160),
  sent("GET dataverse /api/data/v9.2/roles", 3165, 3315),
];
const states = [
  handed(100, "signing-in", 0),
  handed(1300, "choosing-environment", 0),
  handed(1530, "choosing-environment", 3),
  handed(1610, "choosing-environment", 3),
  handed(3000, "inspecting", 3),
  handed(3320, "planned", 3),
];

describe("the parts of a visit", () => {
  it("begin with the answer of the last page, and with the choice that the worker took", () => {
    expect(momentsOf(requests, states)).toEqual({
      signedIn: 1050,
      listed: 1530,
      chosen: 3000,
      planned: 3320,
    });
  });

  it("are not made up when the plan never came, or nobody signed in", () => {
    expect(() => momentsOf(requests, states.slice(0, -1))).toThrow("No plan came");
    expect(() => momentsOf(requests.slice(3), states)).toThrow("Nobody has signed in");
  });

  it("do not take the environments of an earlier visit for this one's", () => {
    const earlier = [handed(50, "choosing-environment", 3), ...states];
    expect(momentsOf(requests, earlier).listed).toBe(1530);
  });

  it("have the requests that were sent in them; a row of round trips has only those that had ended", () => {
    const toEnvironments = stretchOf(requests, 1050, 1530);
    expect(toEnvironments.ms).toBe(480);
    expect(toEnvironments.requests).toHaveLength(4);
    expect(toEnvironments.chain.map(({ end }) => end)).toEqual([1210, 1365, 1520]);
    const toPlan = stretchOf(requests, 3000, 3320);
    expect(toPlan.requests).toHaveLength(2);
    expect(toPlan.chain).toHaveLength(2);
  });

  it("tell Microsoft's pages from requests of ours to Entra", () => {
    expect(requests.filter(({ name }) => isPage(name)).map(({ start }) => start)).toEqual([200, 900]);
    expect(isPage("GET entra /common/discovery/instance")).toBe(false);
    expect(isPage("GET graph /v1.0/login")).toBe(false);
  });
});
