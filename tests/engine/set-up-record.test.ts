import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkIn, finishedOf, repairIn } from "../../drive/engine/check.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { app } from "../../drive/engine/hand-made-app.ts";
import { persevere } from "../../drive/faults/persevere.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { localKeys } from "../../src/contract/commands.ts";
import type { MadePart } from "../../src/provisioning/model/made-part.ts";
import { partsOf } from "../../src/provisioning/model/parts-of.ts";
import { partsOfSetUp } from "../../src/provisioning/model/set-up-record.ts";
import { startWholeWorker, type WholeWorker } from "../support/whole-worker.ts";

const journalOf = (worker: WholeWorker): unknown => worker.browser.storage.local.data.get(localKeys.journal);
const partsIn = (worker: WholeWorker): readonly MadePart[] => {
  const [setUp] = worker.finished();
  if (!setUp) throw new Error("no set-up has ended");
  return partsOfSetUp(setUp, journalOf(worker));
};
const organizationIn = ({ sandbox }: Engine) => {
  const row = sandbox.world.tenant.organizations.find(({ host }) => host === "contoso.crm4.dynamics.com");
  if (!row) throw new Error("There is no organization contoso.");
  return row;
};
const DAY_MS = 24 * 60 * 60_000;
const origins = (parts: readonly MadePart[]) => parts.map(({ kind, name, origin }) => [kind, name, origin]);
const roles = [
  "Activity Feeds",
  "App Profile User",
  "Basic User",
  "Bot Author",
  "Customer service app access",
  "Sales system access",
];
const whole = [
  ["application", "TextUs", "created"],
  ["service-principal", "", "created"],
  ["secret", "production", "created"],
  ["grant", "Dynamics CRM", "created"],
  ["grant", "Microsoft Graph", "created"],
  ["application-user", "TextUs", "created"],
  ...roles.map((role) => ["role", role, "created"]),
];

describe("the record of a set-up", () => {
  let sandbox: Sandbox;
  let worker: WholeWorker;

  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    worker = await startWholeWorker(sandbox);
    await worker.run("Contoso Sales");
  });
  afterAll(() => sandbox?.close());

  it("names each part with the tenant's own id, and when it was created", () => {
    const parts = partsIn(worker);
    expect(origins(parts)).toEqual(whole);
    const [application] = sandbox.world.tenant.applications.filter(
      ({ displayName }) => displayName === "TextUs",
    );
    const id = (kind: MadePart["kind"]) => parts.find((part) => part.kind === kind)?.id;
    expect(id("application")).toBe(application?.id);
    expect(id("secret")).toBe(application?.passwordCredentials[0]?.keyId);
    expect(id("service-principal")).not.toBe("");
    expect(id("application-user")).not.toBe("");
    for (const { at } of parts) expect(Number.isNaN(Date.parse(at ?? ""))).toBe(false);
    expect(parts.find(({ name }) => name === "Microsoft Graph")?.scopes).toEqual([
      { name: "Directory.ReadWrite.All", origin: "created" },
      { name: "User.Read", origin: "created" },
    ]);
  });

  it("holds no secret, no person and no business unit on the disk", () => {
    const kept = JSON.stringify([...worker.browser.storage.local.data]);
    const secrets = sandbox.world.tenant.applications.flatMap(
      ({ passwordCredentials }) => passwordCredentials,
    );
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets)
      for (const value of Object.values(secret).filter((one) => typeof one === "string" && one.includes("~")))
        expect(kept).not.toContain(value);
    expect(kept).not.toContain("admin@contoso.com");
    expect(kept).not.toContain('"contoso"');
  });

  it("is the same after the set-up was run once more and found everything in place", async () => {
    const before = partsIn(worker);
    await worker.ask("setup.start-over", {});
    await worker.run("Contoso Sales");
    expect(partsIn(worker).map(({ kind, name, origin, id }) => [kind, name, origin, id])).toEqual(
      before.map(({ kind, name, origin, id }) => [kind, name, origin, id]),
    );
  });
});

it("tells what a run that died on the way has created from what was there before it", async () => {
  const sandbox = await startSandbox({
    scenario: {
      extends: "contoso",
      signInAppConsented: true,
      applications: [app({ displayName: "Somebody's" })],
    },
  });
  try {
    let calls = 0;
    let worker: WholeWorker | null = null;
    const dies = new Set([9, 15, 19]);
    worker = await startWholeWorker(sandbox, async (address, init) => {
      if (init.method !== "GET" && worker?.state().phase === "running") {
        calls += 1;
        if (dies.has(calls)) throw new TypeError("the network is gone");
      }
      return sandbox.fetch(address, init);
    });
    await worker.run("Contoso Sales");
    for (let turn = 0; turn < 10 && worker.state().phase !== "finished"; turn += 1) {
      await worker.next("worker dies");
      const { phase, plan } = worker.state();
      if (phase === "planned") await worker.ask("setup.confirm", { planId: plan?.id ?? "" });
      else if (worker.state().problem?.remedy === "sign-in-again") await worker.ask("setup.sign-in", {});
      else await worker.ask("setup.resume", {});
    }
    expect(calls).toBeGreaterThan(Math.max(...dies));
    expect(origins(partsIn(worker))).toEqual(whole);
  } finally {
    await sandbox.close();
  }
});

describe("the record after a worker's death", () => {
  /** What the picture of a set-up shows once it has ended. */
  const told = (engine: Engine): readonly MadePart[] => {
    const state = engine.state();
    const { result } = state;
    if (!result) throw new Error("The set-up has not ended.");
    const { keyId = null, expiresAt: secretEndsAt = null } = result.secret ?? {};
    return partsOfSetUp({ ...result, keyId, secretEndsAt, made: partsOf(state) }, engine.journal());
  };
  const originsOf = (engine: Engine): readonly unknown[] => [
    ...origins(told(engine)),
    ...told(engine).flatMap(({ name, scopes = [] }) => scopes.map((one) => [name, one.name, one.origin])),
  ];

  /** One run whose worker dies at its n-th change; null where it has fewer. */
  async function afterDeathAt(n: number, fate: "kill-before" | "kill-after"): Promise<unknown> {
    const engine = await createEngine();
    try {
      let changes = 0;
      let struck = "";
      engine.fate = ({ write, method, url }) => {
        if (write) changes += 1;
        if (!write || changes !== n || struck !== "") return "send";
        struck = `${method} ${url.pathname}`;
        return fate;
      };
      await persevere(engine);
      return struck === "" ? null : { struck, parts: originsOf(engine) };
    } finally {
      await engine.close();
    }
  }

  it.each(["kill-before", "kill-after"] as const)(
    "tells all that was created: %s, at any change",
    async (fate) => {
      const calm = await createEngine();
      await persevere(calm);
      const expected = originsOf(calm);
      await calm.close();
      expect(expected.filter((part) => JSON.stringify(part).includes("before"))).toEqual([]);
      let changes = 0;
      for (;;) {
        const seen = (await afterDeathAt(changes + 1, fate)) as { readonly struck: string } | null;
        if (seen === null) break;
        expect(seen).toEqual({ struck: seen.struck, parts: expected });
        changes += 1;
      }
      expect(changes).toBeGreaterThan(5);
    },
  );
});

describe("the record of a set-up that has changed since", () => {
  const partsOfHome = (engine: Engine): readonly MadePart[] =>
    partsOfSetUp(finishedOf(engine), engine.journal());
  const later = (engine: Engine) => engine.sandbox.world.clock.advance(400 * DAY_MS);

  it("has a new secret with its own day, and the old one until that is removed", async () => {
    const sandbox = await startSandbox({ scenario: "contoso" });
    try {
      const worker = await startWholeWorker(sandbox);
      const { id: runId } = await worker.run("Contoso Sales");
      const secrets = () => partsIn(worker).filter(({ kind }) => kind === "secret");
      const rotate = async (removes: string | null): Promise<void> => {
        await worker.ask("rotation.begin", { runId, removes });
        if (worker.rotation()?.problem) await worker.ask("rotation.sign-in", {});
        await worker.ask("rotation.confirm", { planId: worker.rotation()?.plan?.id ?? "" });
        await worker.ask("rotation.leave", {});
      };
      const [old] = secrets();
      await rotate(null);
      const [home] = worker.finished();
      expect(home?.keyId).not.toBe(old?.id);
      expect(secrets()).toMatchObject([
        { id: home?.keyId, origin: "created", endsAt: home?.secretEndsAt },
        { id: old?.id, origin: "created", at: old?.at, endsAt: old?.endsAt, isReplaced: true },
      ]);
      expect(Date.parse(secrets()[0]?.at ?? "")).toBeGreaterThan(Date.parse(old?.at ?? ""));
      await rotate(old?.id ?? "");
      expect(secrets().map(({ id }) => id)).toEqual([home?.keyId]);
    } finally {
      await sandbox.close();
    }
  });

  it("has the application user that a repair has created, with its day", async () => {
    const engine = await createEngine();
    try {
      await persevere(engine);
      const { id: runId, result } = engine.state();
      const userPart = () => partsOfHome(engine).find(({ kind }) => kind === "application-user");
      const before = userPart();
      const { systemUsers } = organizationIn(engine);
      const at = systemUsers.findIndex(({ applicationid }) => applicationid === result?.clientId);
      systemUsers.splice(at, 1);
      later(engine);
      await repairIn(engine, { runId });
      await checkIn(engine, { runId });
      const now = systemUsers.find(({ applicationid }) => applicationid === result?.clientId);
      expect(now?.systemuserid).not.toBe(before?.id);
      expect(userPart()).toMatchObject({ id: now?.systemuserid, origin: "created" });
      expect(userPart()?.at?.slice(0, 10)).not.toBe(before?.at?.slice(0, 10));
      expect(finishedOf(engine).baseline?.userId).toBe(now?.systemuserid);
      expect(partsOfHome(engine).filter(({ origin }) => origin !== "created")).toEqual([]);
    } finally {
      await engine.close();
    }
  });
});

it("leaves out what can't be read of a stored record, and takes a damaged journal for none", () => {
  const part: MadePart = { kind: "role", origin: "before", name: "Basic User", id: "", at: null };
  const setUp = {
    tenantId: "t",
    clientId: "c",
    dynamicsUrl: "https://contoso.crm4.dynamics.com",
    keyId: null,
    secretEndsAt: null,
    made: [part, { ...part, kind: "spaceship" }, null, { ...part, at: "yesterday" }] as MadePart[],
  };
  for (const journal of [null, 7, "x", { version: 2, runs: "none" }])
    expect(partsOfSetUp(setUp, journal)).toEqual([part]);
});
