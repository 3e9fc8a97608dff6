import { describe, expect, it } from "vitest";
import { overNetwork } from "../../../sandbox/network-arguments.ts";
import { readScenario } from "../../../sandbox/scenario/read.ts";
import { readArguments, usage } from "../../../scripts/start/arguments.ts";

const networkOf = (...given: readonly string[]) => readArguments(given, {}).network;

describe("the network of npm start", () => {
  it("is the scenario's unless something is given", () => {
    expect(networkOf()).toEqual({});
    expect(overNetwork("contoso", {})).toBe("contoso");
  });

  it.each([
    [["--latency", "100"], { latencyMs: 100 }],
    [["--latency", "graph=60,entra=90"], { latencyOfHosts: { graph: 60, entra: 90 } }],
    [["--latency", "10,*.dynamics.com=180"], { latencyMs: 10, latencyOfHosts: { "*.dynamics.com": 180 } }],
    [["--connection", "80", "--http2"], { connectionMs: 80, http2: true }],
  ])("%j", (given, expected) => {
    expect(networkOf(...given)).toEqual(expected);
    expect(readScenario(overNetwork("contoso", networkOf(...given)))).toMatchObject(expected);
  });

  it.each([
    ["--latency", "grahp=60"],
    ["--latency", "graph=soon"],
    ["--latency", ""],
    ["--connection", "-1"],
  ])("refuses %s %s", (...given) => {
    expect(() => networkOf(...given)).toThrow(TypeError);
  });

  it("is explained", () => {
    for (const name of ["--latency", "--connection", "--http2"]) expect(usage).toContain(`\n  ${name} `);
  });
});
