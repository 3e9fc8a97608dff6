import { afterEach, describe, expect, it } from "vitest";
import { switchValues } from "../../sandbox/world/switches.ts";
import { createEngine, type Engine } from "../support/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../support/engine/tenant.ts";

/** Where Microsoft's behaviour is not confirmed (facts/apis.md 9), either answer leads to the same set-up. */

let engine: Engine;
afterEach(() => engine.close());

const answers = Object.entries(switchValues).flatMap(([name, values]) =>
  (values as readonly string[]).map((value) => ({ name, value })),
);
/** Long enough that every request meets something that is not there yet. */
const lag = {
  application: 1500,
  servicePrincipal: 2500,
  permissionGrant: 1500,
  passwordCredential: 1500,
  "tokenEndpoint.application": 3000,
  "tokenEndpoint.secret": 4000,
  "dataverse.servicePrincipal": 6000,
  systemuser: 2000,
};
const expected = (name: string, value: string) =>
  name === "userImageOnApplicationUser" && value === "refused"
    ? { ...wholeSetup, users: wholeSetup.users.map((user) => ({ ...user, hasImage: false })) }
    : wholeSetup;

/** Where what a dead worker has left behind meets the answer. */
const metOnResume = [
  "postApplicationWithSecret",
  "duplicateApplicationUser",
  "reassociateRole",
  "duplicateGrant",
];

describe.each(answers)("with $name: $value", ({ name, value }) => {
  it("a whole run ends the same while replicas are late and disagree", async () => {
    engine = await createEngine({ changes: { switches: { [name]: value }, lag, flapping: true } });
    await engine.admin.plan();
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([expected(name, value)]);
    // Until twice the lag has passed a replica may still be late for whoever asks next.
    engine.sandbox.world.clock.advance(2 * Math.max(...Object.values(lag)));
    expect(await heldSecretWorks(engine)).toBe(true);
  });
});

describe.each(answers.filter(({ name }) => metOnResume.includes(name)))(
  "with $name: $value",
  ({ name, value }) => {
    it("a run whose worker dies after each of its changes ends the same", async () => {
      engine = await createEngine({ changes: { switches: { [name]: value } } });
      await engine.admin.plan();
      const seen = new Set<string>();
      engine.fate = ({ write, method, url }) => {
        const key = `${method} ${url.pathname.replace(/[0-9a-f-]{36}/g, "{id}")}`;
        if (!write || seen.has(key)) return "send";
        seen.add(key);
        return "kill-after";
      };
      await engine.admin.confirm();
      for (let life = 0; life < 30 && engine.life().isDead(); life += 1) {
        await engine.restart();
        if (!engine.life().isDead()) await engine.admin.finish().catch(() => {});
      }
      expect(seen.size).toBeGreaterThan(5);
      expect(engine.state().result?.verified).toBe(true);
      expect(tenantOf(engine)).toEqual([expected(name, value)]);
      expect(await heldSecretWorks(engine)).toBe(true);
    });
  },
);

describe("a duplicate application user", () => {
  it.each(switchValues.duplicateApplicationUser)(
    "answered with %s is the one to go on with",
    async (code) => {
      engine = await createEngine({ changes: { switches: { duplicateApplicationUser: code } } });
      await engine.admin.plan();
      engine.fate = ({ method, url }) =>
        method === "POST" && url.pathname.endsWith("/systemusers") ? "cut-after" : "send";
      await engine.admin.confirm();
      await engine.admin.finish();
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    },
  );
});

describe("a role that is assigned already", () => {
  it.each(switchValues.reassociateRole)("answered with %s is no failure", async (answer) => {
    engine = await createEngine({ changes: { switches: { reassociateRole: answer } } });
    const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
    await engine.admin.plan();
    await other.admin.plan();
    await Promise.all([engine.admin.confirm(), other.admin.confirm()]);
    expect((await engine.admin.finish()).result?.verified).toBe(true);
    expect((await other.admin.finish()).result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toEqual(wholeSetup.users);
  });
});

describe("a grant that is there already", () => {
  it.each(switchValues.duplicateGrant)("answered with %s is completed", async (answer) => {
    engine = await createEngine({ changes: { switches: { duplicateGrant: answer } } });
    await engine.admin.plan();
    engine.fate = ({ method, url }) =>
      method === "POST" && url.pathname.endsWith("/oauth2PermissionGrants") ? "kill-after" : "send";
    await engine.admin.confirm();
    engine.fate = () => "send";
    engine.sandbox.world.replication.lag.permissionGrant = 60_000;
    await engine.restart();
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
