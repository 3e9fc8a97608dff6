import { describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { Rewrite } from "../../drive/engine/life.ts";
import { organizationOf } from "../../src/credentials/organization-url.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { wrongAddresses } from "../support/wrong-addresses.ts";

/**
 * An environment whose address is none of an organization. Whoever answers so, the browser may call that host: nothing
 * is sent there, with a token or without, and no permission is asked for it.
 */

/** What BAP may answer; what is nothing is no address at all. */
const answered = wrongAddresses.filter(([why]) => why !== "nothing" && !why.includes("million"));

const withAddress =
  (address: string): Rewrite =>
  async (answer) => {
    const text = await answer.text();
    const body = text.replaceAll(/"instanceUrl":"[^"]*"/g, `"instanceUrl":${JSON.stringify(address)}`);
    return new Response(body, { status: answer.status, headers: { "content-type": "application/json" } });
  };

const known = new Set(["graph.microsoft.com", "api.bap.microsoft.com", "api.powerplatform.com"]);
const strangersOf = (engine: Engine): string[] =>
  engine.sent.map(({ url }) => url.hostname).filter((host) => !known.has(host));

describe("an environment with a wrong address", () => {
  it("can't be chosen, says why, and nothing is sent there although the browser allows it", async () => {
    const engine = await createEngine();
    const asked: string[] = [];
    engine.mayCall = (origin) => {
      asked.push(origin);
      return true;
    };
    try {
      for (const [why, address] of answered) {
        engine.fate = ({ url }) => (url.hostname === "api.bap.microsoft.com" ? withAddress(address) : "send");
        if (engine.state()?.account == null) await engine.admin.signIn();
        else await engine.life().setup.listEnvironments();
        await engine.rest();
        const row = engine.state().environments.find(({ displayName }) => displayName === "Contoso Sales");
        expect([why, row?.url, row?.unusable?.id]).toEqual([why, null, "environment.strange-address"]);
        await expect(engine.life().setup.chooseEnvironment(row?.id ?? "")).rejects.toThrow("can't be chosen");
        await engine.rest();
        expect(engine.state().phase).toBe("choosing-environment");
      }
      expect([strangersOf(engine), asked]).toEqual([[], []]);
    } finally {
      await engine.close();
    }
  });

  /** Each phase in which the next worker goes on by itself, and those that a new permission ends. */
  const phases = ["inspecting", "running", "planned", "needs-host"] as const;
  const wakeWith = async (engine: Engine, stored: SetupState, url: string, phase: SetupState["phase"]) => {
    const environments = stored.environments.map((one) => ({ ...one, url }));
    engine.memory.records.set("state", JSON.stringify({ ...stored, phase, environments }));
    await engine.restart();
    await engine.life().setup.hostsChanged();
    await engine.rest();
  };

  it("in what is stored is begun again, and nothing is sent", async () => {
    const engine = await createEngine();
    try {
      await engine.admin.plan();
      const stored = engine.state();
      const before = engine.sent.length;
      for (const [why, address] of wrongAddresses.filter((one) => organizationOf(one[1]) === null)) {
        for (const phase of phases) {
          await wakeWith(engine, stored, address, phase);
          expect([why, engine.state().problem?.code]).toEqual([why, "state-unreadable"]);
        }
      }
      expect(engine.sent.slice(before)).toEqual([]);
    } finally {
      await engine.close();
    }
  });

  it("of another cloud in what is stored is not called", async () => {
    const engine = await createEngine();
    try {
      await engine.admin.plan();
      const stored = engine.state();
      const before = engine.sent.length;
      for (const [, address] of wrongAddresses.filter((one) => organizationOf(one[1]) !== null)) {
        for (const phase of phases) await wakeWith(engine, stored, address, phase);
      }
      expect(engine.sent.slice(before).length).toBeGreaterThan(0);
      const hosts = engine.sent.slice(before).map(({ url }) => url.hostname);
      expect(hosts.filter((host) => !known.has(host))).toEqual([]);
    } finally {
      await engine.close();
    }
  });
});
