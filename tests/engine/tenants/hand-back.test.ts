import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import type { Fate } from "../../../drive/engine/life.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import type { JournalRecord } from "../../../src/provisioning/model/journal-record.ts";

/** The role that was taken for a set-up is given back like everything else is changed: journaled and never blindly. */

let engine: Engine;
afterEach(() => engine.close());

const adminRoles = (): readonly string[] => {
  const { tenant } = engine.sandbox.world;
  const organization = tenant.organizations.find(({ host }) => host === "contoso.crm4.dynamics.com");
  const id = tenant.users.find(({ userPrincipalName }) => userPrincipalName === "admin@contoso.com")?.id;
  const user = organization?.systemUsers.find((row) => row.azureactivedirectoryobjectid === id);
  return user?.roleids ?? [];
};
const handBacks = () =>
  (engine.journal() as JournalRecord).runs
    .flatMap(({ entries }) => entries)
    .filter(({ write }) => write === "give-back-role")
    .map(({ outcome }) => outcome?.is ?? null);
const finding = () =>
  engine
    .state()
    .result?.findings.map(({ text }) => text.id)
    .find((id) => id.startsWith("finding.role-"));

/** A set-up whose role is planned to be given back. */
async function planned(scenario: string): Promise<void> {
  engine = await createEngine({ scenario });
  await engine.admin.plan();
  await engine.admin.answer("access.elevate", "elevate");
  await engine.admin.confirm();
}

/** Strikes at the removal of the role, and only the first time unless `lasting`. */
function strikeAtRemoval(fate: Fate, lasting = false): void {
  let struck = false;
  engine.fate = ({ method, url }) => {
    const isRemoval = method === "DELETE" && url.pathname.endsWith("/systemuserroles_association/$ref");
    if (!isRemoval || (struck && !lasting)) return "send";
    struck = true;
    return fate;
  };
}

describe("the role that was taken for a set-up", () => {
  it.each<Fate>(["503-after", "cut-after", "hang-after", "502-after", "503-before", "cut-before"])(
    "is given back although the answer is lost (%s), and the journal says so",
    async (fate) => {
      await planned("not-system-administrator");
      strikeAtRemoval(fate);
      await engine.admin.confirm();
      await engine.admin.finish();
      expect(adminRoles()).toEqual([]);
      expect(handBacks()).toEqual(["done"]);
      expect(finding()).toBe("finding.role-given-back");
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    },
  );

  it.each([
    ["kill-before", false],
    ["kill-after", false],
    ["kill-before", true],
    ["kill-after", true],
  ] as const)("is given back by the next worker (%s, browser closed: %s)", async (fate, browserClosed) => {
    await planned("not-system-administrator");
    strikeAtRemoval(fate);
    await engine.admin.confirm();
    engine.fate = () => "send";
    await engine.restart({ browserClosed });
    await engine.admin.finish();
    expect(adminRoles()).toEqual([]);
    expect(finding()).toBe("finding.role-given-back");
    expect(engine.state().progress.find(({ step }) => step === "access")).toMatchObject({
      sentence: null,
      waitingUntil: null,
    });
  });

  it("that Dynamics does not let go is told, and noted as refused", async () => {
    await planned("no-rights");
    await engine.admin.confirm();
    expect(finding()).toBe("finding.role-not-given-back");
    expect(handBacks()).toEqual(["failed"]);
  });

  it("of a service that is out for long is told after a minute, and the set-up ends", async () => {
    await planned("not-system-administrator");
    strikeAtRemoval("503-before", true);
    const before = engine.sandbox.world.clock.now();
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(finding()).toBe("finding.role-not-given-back");
    expect(engine.sandbox.world.clock.now() - before).toBeLessThan(5 * 60_000);
  });
});
