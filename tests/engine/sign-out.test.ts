import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { heldSecretWorks } from "../../drive/engine/tenant.ts";

let engine: Engine;

beforeEach(async () => {
  engine = await createEngine({ scenario: "contoso" });
});
afterEach(async () => {
  await engine.close();
});

/** As the background does it: the tokens first, then the set-up hears of it. */
const signOut = async (why: "asked" | "unused" = "asked"): Promise<void> => {
  engine.memory.signedIn = null;
  await engine.life().setup.signedOut(why);
  await engine.rest();
};

/** Whose names are in the browser's memory. */
const people = (of: Engine): readonly string[] => {
  const memory = [...of.memory.records.values()].join("\n");
  return ["admin@contoso.com", "Adele", "Contoso Test", "Contoso DACH"].filter((name) =>
    memory.includes(name),
  );
};

describe("signing out before a run", () => {
  it.each([
    ["while an environment is chosen", async () => void (await engine.admin.signIn())],
    ["while a plan is read", async () => void (await engine.admin.plan())],
  ])("%s goes back to the start, with nobody's name", async (_when, get) => {
    await get();
    const { settings } = engine.state();
    expect(people(engine)).toContain("admin@contoso.com");
    await signOut();
    expect(people(engine)).toEqual([]);
    expect(engine.memory.records.get("inspection")).toBeUndefined();
    expect(engine.state()).toMatchObject({
      phase: "start",
      account: null,
      environments: [],
      plan: null,
      settings,
    });
    expect(engine.state().problem).toBeNull();
  });

  it("by itself, unused, says why", async () => {
    await engine.admin.plan();
    await signOut("unused");
    expect(engine.state()).toMatchObject({
      phase: "start",
      problem: { code: "signed-out-unused", remedy: "sign-in" },
    });
  });

  it("of nobody, unused, says nothing", async () => {
    await signOut("unused");
    expect(engine.state()).toMatchObject({ phase: "start", problem: null });
  });
});

describe("signing out in mid-run", () => {
  const moments = ["before", "after"] as const;

  it.each(moments)(
    "at any request, %s it is carried out: the run stops there, asks for a sign-in, and then ends well",
    async (moment) => {
      for (const at of [1, 3, 5, 8, 11]) {
        const one = await createEngine({ scenario: "contoso" });
        try {
          await one.admin.plan();
          const from = one.sent.length;
          let out = false;
          one.fate = ({ n }) => {
            if (n !== from + at) return "send";
            out = true;
            return `sign-out-${moment}`;
          };
          await one.admin.confirm();
          expect([at, out]).toEqual([at, true]);
          const sent = one.sent.length;
          await one.rest();
          const { phase, problem, account, progress } = one.state();
          expect([at, phase, problem?.code, problem?.remedy]).toEqual([
            at,
            "paused",
            "signed-out",
            "sign-in-again",
          ]);
          expect(account).toMatchObject({ username: "", tenantName: "Contoso" });
          expect(progress.filter(({ status, waitingUntil }) => status === "working" || waitingUntil)).toEqual(
            [],
          );
          expect([at, people(one)]).toEqual([at, []]);
          expect(one.memory.records.get("inspection")).toBeUndefined();
          expect(one.sent.length).toBe(sent);
          await one.admin.finish();
          expect(one.state().result?.verified).toBe(true);
          expect(await heldSecretWorks(one)).toBe(true);
          expect(
            one.sandbox.world.tenant.applications.filter((app) => app.displayName === "TextUs"),
          ).toHaveLength(1);
        } finally {
          await one.close();
        }
      }
    },
  );

  it("signs nobody in by an answer that Microsoft's window gives later", async () => {
    await engine.admin.plan();
    engine.fate = ({ write }) => (write ? "signed-out" : "send");
    await engine.admin.confirm();
    engine.fate = () => "send";
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { remedy: "sign-in-again" } });
    const sent = engine.sent.length;
    void engine.life().setup.signIn({ otherAccount: false });
    await engine.life().setup.signedOut("asked");
    engine.memory.signedIn = null;
    await engine.rest();
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { code: "signed-out" } });
    expect(engine.sent.length).toBe(sent);
  });

  /** A run whose worker died at its first change, and is taken up again while somebody signs out. */
  const takenUp = async (signsOut: (one: Engine, out: () => Promise<void>) => void): Promise<boolean> => {
    const one = await createEngine({ scenario: "contoso" });
    try {
      await one.admin.plan();
      one.fate = ({ write }) => (write ? "kill-before" : "send");
      await one.admin.confirm();
      one.fate = () => "send";
      let isOut = false;
      signsOut(one, async () => {
        if (isOut) return;
        isOut = true;
        one.memory.signedIn = null;
        await one.life().setup.signedOut("asked");
      });
      await one.restart();
      await one.rest();
      if (!isOut) return false;
      expect(one.state()).toMatchObject({ phase: "paused", problem: { code: "signed-out" } });
      expect(people(one)).toEqual([]);
      expect(one.memory.records.get("inspection")).toBeUndefined();
      one.fate = () => "send";
      one.mayCall = () => true;
      await one.admin.finish();
      expect(await heldSecretWorks(one)).toBe(true);
      return true;
    } finally {
      await one.close();
    }
  };

  it("leaves nobody's name when the run is about to name who is signed in", async () => {
    const met = await takenUp((one, out) => {
      one.mayCall = () => {
        void out();
        return true;
      };
    });
    expect(met).toBe(true);
  });

  it("at any answer of the look that a run begins with leaves nothing of what it finds", async () => {
    let at = 0;
    for (let met = true; met; at += 1) {
      met = await takenUp((one, out) => {
        const from = one.sent.length;
        let looking = true;
        one.fate = ({ n, write }) => {
          if (write) looking = false;
          if (!looking || n !== from + at + 1) return "send";
          return async (answer) => {
            await out();
            return answer;
          };
        };
      });
    }
    expect(at).toBeGreaterThan(10);
  });

  it("and the worker dies: the next one says that it was the sign-out, not that the browser was closed", async () => {
    await engine.admin.plan();
    const from = engine.sent.length;
    engine.fate = ({ n }) => {
      if (n < from + 6) return "send";
      engine.memory.signedIn = null;
      void engine.life().setup.signedOut("asked");
      return "kill-after";
    };
    await engine.admin.confirm();
    engine.fate = () => "send";
    await engine.restart();
    await engine.life().setup.signedOut("asked");
    await engine.rest();
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { code: "signed-out" } });
    await engine.admin.finish();
    expect(await heldSecretWorks(engine)).toBe(true);
  });

  it("while it waits by itself: the wait ends, and the run goes on after the sign-in", async () => {
    await engine.admin.plan();
    let throttled = false;
    engine.fate = ({ write }) => {
      if (!write || throttled) return "send";
      throttled = true;
      return "429";
    };
    await engine.admin.confirm();
    expect(engine.disk.alarm).not.toBeNull();
    await signOut();
    expect(engine.disk.alarm).toBeNull();
    expect(engine.state()).toMatchObject({ phase: "paused", dueAt: null, problem: { code: "signed-out" } });
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
  });
});

describe("signing out after a run", () => {
  it("leaves what was made to be seen, without who made it", async () => {
    await engine.admin.run();
    const { result } = engine.state();
    await signOut();
    expect(engine.state()).toMatchObject({
      phase: "finished",
      result,
      account: { username: "", displayName: "" },
    });
    expect(engine.memory.secrets).toHaveLength(1);
    expect(people(engine)).toEqual([]);
    expect(engine.memory.records.get("inspection")).toBeUndefined();
  });

  it("leaves nobody's name where the run has given its admin a role first, and still tells what it found", async () => {
    const one = await createEngine({ scenario: "not-system-administrator" });
    try {
      await one.admin.plan();
      await one.admin.answer("access.elevate", "elevate");
      await one.admin.confirm();
      await one.admin.confirm();
      const { username } = one.state().account ?? {};
      const { result } = one.state();
      expect(username).toContain("@");
      await one.life().setup.signedOut("asked");
      expect([...one.memory.records.values()].join("\n")).not.toContain(username);
      expect(one.state().result).toEqual(result);
      expect(result?.findings.map(({ text }) => text.id)).toContain("finding.role-given-back");
    } finally {
      await one.close();
    }
  });

  it("leaves what a later look needs: the plan is made anew after the next sign-in", async () => {
    await engine.admin.run();
    await signOut();
    await engine.admin.signIn();
    const plan = await engine.admin.plan();
    expect(plan.items.find(({ step }) => step === "application")?.action).toBe("keep");
  });

  it("Done goes back to the start, and a run that is not finished is not ended by it", async () => {
    await engine.admin.plan();
    engine.fate = ({ write }) => (write ? "signed-out" : "send");
    await engine.admin.confirm();
    expect(await engine.life().setup.done()).toBe(false);
    engine.fate = () => "send";
    await engine.admin.finish();
    expect(await engine.life().setup.done()).toBe(true);
    expect(engine.state()).toMatchObject({ phase: "start", account: null, result: null, progress: [] });
    expect(people(engine)).toEqual([]);
    expect(engine.memory.records.get("inspection")).toBeUndefined();
  });
});
