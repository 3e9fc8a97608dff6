import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { startWholeWorker, type WholeWorker } from "../support/whole-worker.ts";

/** One card of Home, and more than one run that has ended behind it, or another environment on the same app. */

let sandbox: Sandbox;
let worker: WholeWorker;
let before: readonly (readonly string[])[];

/** What is there of apps, their principals, grants and users, by ids. */
const ids = (): readonly (readonly string[])[] => {
  const { tenant } = sandbox.world;
  return [
    tenant.applications.map(({ appId }) => appId),
    tenant.applications.flatMap(({ passwordCredentials }) => passwordCredentials.map(({ keyId }) => keyId)),
    tenant.servicePrincipals.map(({ id }) => id),
    tenant.grants.map(({ id, scope }) => `${id} ${scope}`),
    tenant.organizations.flatMap(({ systemUsers }) => systemUsers.map((user) => user.systemuserid)),
  ];
};

beforeEach(async () => {
  sandbox = await startSandbox({ scenario: "contoso" });
  worker = await startWholeWorker(sandbox);
  before = ids();
});
afterEach(() => sandbox.close());

/** Connects an environment; the first answer of these that a question offers is given, else its first one. */
async function connect(environment: string, ...answers: readonly string[]): Promise<string> {
  await worker.plan(environment);
  for (let n = 0; n < 4; n += 1) {
    const question = worker.state().plan?.questions.find(({ answer }) => answer === null);
    if (!question) break;
    const offered = question.choices.map(({ value }) => value);
    const value = answers.find((answer) => offered.includes(answer)) ?? offered[0] ?? "";
    await worker.ask("setup.answer", { question: question.id, value });
  }
  await worker.ask("setup.confirm", { planId: worker.state().plan?.id ?? "" });
  expect(worker.state().phase).toBe("finished");
  const { id } = worker.state();
  await worker.ask("setup.done", {});
  return id;
}

async function undo(runId: string, deleteApplication = true) {
  await worker.ask("undo.begin", { runId, deleteApplication });
  if (worker.undo()?.problem) await worker.ask("undo.sign-in", {});
  const lines = worker.undo()?.plan?.lines ?? [];
  await worker.ask("undo.confirm", { planId: worker.undo()?.plan?.id ?? "" });
  expect(worker.undo()?.phase).toBe("finished");
  await worker.ask("undo.leave", {});
  return lines;
}

async function rotate(runId: string, removes: string | null) {
  await worker.ask("rotation.begin", { runId, removes });
  if (worker.rotation()?.problem) await worker.ask("rotation.sign-in", {});
  const lines = worker.rotation()?.plan?.lines ?? [];
  await worker.ask("rotation.confirm", { planId: worker.rotation()?.plan?.id ?? "" });
  await worker.ask("rotation.leave", {});
  return lines;
}

const cards = () => worker.finished();
const secrets = () =>
  sandbox.world.tenant.applications
    .filter(({ appId }) => appId === cards()[0]?.clientId)
    .flatMap(({ passwordCredentials }) => passwordCredentials.map(({ keyId }) => keyId));

describe("an environment that was connected twice", () => {
  it.each(["keep-existing", "make-another"])(
    "is undone whole after “%s”, and its card goes",
    async (answer) => {
      const first = await connect("Contoso Sales");
      const second = await connect("Contoso Sales", answer);
      expect(second).not.toBe(first);
      expect(cards()).toMatchObject([{ runId: second }]);
      await undo(second);
      expect(tenantOf({ sandbox })).toEqual([]);
      expect(ids()).toEqual(before);
      expect(cards()).toEqual([]);
    },
  );

  it("is undone whole when the app was kept by an undo in between", async () => {
    const first = await connect("Contoso Sales");
    await undo(first, false);
    const second = await connect("Contoso Sales", "make-another");
    expect(cards()).toMatchObject([{ runId: second }]);
    expect(cards()[0]?.takenBack).toBeUndefined();
    await undo(second);
    expect(ids()).toEqual(before);
    expect(cards()).toEqual([]);
  });

  it("shows both secrets, and the first one can be removed", async () => {
    await connect("Contoso Sales");
    const [card] = cards();
    const second = await connect("Contoso Sales", "make-another");
    expect(cards()[0]?.keyId).not.toBe(card?.keyId);
    expect(cards()[0]?.older).toEqual([{ keyId: card?.keyId, endsAt: card?.secretEndsAt }]);
    expect(await rotate(second, card?.keyId ?? "")).toMatchObject([{ does: "remove" }]);
    expect(secrets()).toEqual([cards()[0]?.keyId]);
    expect(cards()[0]?.older).toEqual([]);
  });

  it("loses its first run's secret once a new one is there", async () => {
    await connect("Contoso Sales");
    const old = cards()[0]?.keyId ?? "";
    const second = await connect("Contoso Sales", "keep-existing");
    expect(cards()[0]?.keyId).toBe(old);
    await rotate(second, null);
    expect(cards()[0]?.older?.map(({ keyId }) => keyId)).toEqual([old]);
    expect(await rotate(second, old)).toMatchObject([{ does: "remove" }]);
    expect(secrets()).toEqual([cards()[0]?.keyId]);
  });

  it("is undone whole after its secret was replaced and the first one removed", async () => {
    const run = await connect("Contoso Sales");
    const old = cards()[0]?.keyId ?? "";
    await rotate(run, null);
    expect(await rotate(run, old)).toMatchObject([{ does: "remove" }]);
    const lines = await undo(run);
    expect(lines.map(({ does }) => does)).not.toContain("cannot-see");
    expect(ids()).toEqual(before);
    expect(cards()).toEqual([]);
  });

  const addTheirSecret = (): string => {
    const clientId = cards()[0]?.clientId ?? "";
    const app = sandbox.world.tenant.applications.find(({ appId }) => appId === clientId);
    const [ours] = app?.passwordCredentials ?? [];
    if (ours) app?.passwordCredentials.push({ ...ours, keyId: crypto.randomUUID(), displayName: "theirs" });
    return clientId;
  };

  it("keeps what somebody relies on who came between its two runs", async () => {
    await connect("Contoso Sales");
    const second = await connect("Contoso Sales", addTheirSecret(), "keep-existing");
    await worker.ask("undo.begin", { runId: second, deleteApplication: true });
    await worker.ask("undo.sign-in", {});
    const kept = worker.undo()?.plan?.lines.filter(({ does }) => does === "keep") ?? [];
    expect(kept.map(({ step }) => step)).toEqual(
      expect.arrayContaining(["application", "service-principal", "admin-consent", "application-user"]),
    );
  });

  it("has a card for each app where the second run made another one, and both can be undone", async () => {
    const first = await connect("Contoso Sales");
    const clientId = addTheirSecret();
    const second = await connect("Contoso Sales", "new");
    expect(cards().map(({ runId }) => runId)).toEqual([first, second]);
    await undo(second);
    expect(cards().map(({ runId }) => runId)).toEqual([first]);
    for (const app of sandbox.world.tenant.applications)
      app.passwordCredentials = app.passwordCredentials.filter(({ displayName }) => displayName !== "theirs");
    expect(sandbox.world.tenant.applications.map(({ appId }) => appId)).toContain(clientId);
    await undo(first);
    expect(ids()).toEqual(before);
    expect(cards()).toEqual([]);
  });
});

describe("two environments on one app", () => {
  const both = async () => {
    const sales = await connect("Contoso Sales");
    const test = await connect("Contoso Test", "continue", "make-another");
    expect(new Set(cards().map(({ clientId }) => clientId)).size).toBe(1);
    return { sales, test };
  };

  it("leave nothing when the one that made the app is undone first", async () => {
    const { sales, test } = await both();
    const lines = await undo(sales);
    expect(lines.flatMap(({ because }) => because.map(({ id }) => id))).toContain("undo.keep.run");
    expect(tenantOf({ sandbox })).toMatchObject([{ servicePrincipals: 1, secrets: [expect.any(String)] }]);
    // What it has left can still be taken back from its card.
    expect(cards().map(({ runId, takenBack }) => [runId, takenBack !== undefined])).toEqual([
      [sales, true],
      [test, false],
    ]);
    await undo(test);
    expect(ids()).toEqual(before);
    expect(cards()).toEqual([]);
  });

  it("leave nothing when the one that made the app is undone last", async () => {
    const { sales, test } = await both();
    await undo(test);
    expect(tenantOf({ sandbox })).toHaveLength(1);
    await undo(sales);
    expect(ids()).toEqual(before);
    expect(cards()).toEqual([]);
  });

  it("are both named before a secret goes that the other one may use", async () => {
    const sales = await connect("Contoso Sales");
    const old = cards()[0]?.keyId ?? "";
    const test = await connect("Contoso Test", "continue", "keep-existing");
    await rotate(sales, null);
    const [line] = await rotate(sales, old);
    expect(line?.notes).toContainEqual({
      id: "rotation.note.shared",
      values: { environment: "Contoso Test" },
    });
    expect(secrets()).toEqual([cards().find(({ runId }) => runId === sales)?.keyId]);
    // Its own secret was never known.
    expect(cards().find(({ runId }) => runId === test)?.keyId).toBeNull();
  });

  it("do not name the other one where it has a secret of its own", async () => {
    const { sales } = await both();
    const old = cards().find(({ runId }) => runId === sales)?.keyId ?? "";
    await rotate(sales, null);
    const [line] = await rotate(sales, old);
    expect(line).toMatchObject({ does: "remove" });
    expect(line?.notes.map(({ id }) => id)).not.toContain("rotation.note.shared");
  });

  it("can be undone from the first card once the second is forgotten and undone nowhere", async () => {
    const { sales, test } = await both();
    await undo(sales);
    await worker.ask("home.forget", { runId: test });
    // The second one still uses it: it is kept, and so is the card.
    await worker.ask("undo.begin", { runId: sales, deleteApplication: true });
    await worker.ask("undo.sign-in", {});
    expect(worker.undo()?.plan?.changes).toBe(0);
    await worker.ask("undo.leave", {});
    expect(cards().map(({ runId }) => runId)).toEqual([sales]);
  });

  it("keep the app after the last undo where somebody gave the first one's user a role", async () => {
    const { sales, test } = await both();
    const organization = sandbox.world.tenant.organizations.find(
      ({ host }) => host === "contoso.crm4.dynamics.com",
    );
    const user = organization?.systemUsers.find(
      ({ applicationid }) => applicationid === cards()[0]?.clientId,
    );
    const role = organization?.roles.find(
      ({ name, businessunitid }) =>
        name === "System Administrator" && businessunitid === user?.businessunitid,
    );
    user?.roleids.push(role?.roleid ?? "");
    await undo(sales);
    await undo(test);
    expect(tenantOf({ sandbox })).toMatchObject([{ servicePrincipals: 1, users: [{ isDisabled: false }] }]);
    expect(cards()).toMatchObject([{ runId: sales, takenBack: expect.any(String) }]);
  });
});
