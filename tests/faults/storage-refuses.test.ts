import { describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { StoredRecord, StoredWhere } from "../../drive/engine/life.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { runSecretIn } from "../../drive/engine/world.ts";
import { letReplicate } from "../../drive/faults/matrix.ts";
import { persevere } from "../../drive/faults/persevere.ts";
import { untoldStory } from "../../drive/faults/story.ts";
import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { onDisk } from "../../src/provisioning/setup/kept-state.ts";
import { readSetupState } from "../../src/provisioning/setup/stored-state.ts";

/**
 * The browser refuses to store something: full, or broken. Microsoft's success is a success all the same, the notes
 * tell the truth, and no secret stays valid that nobody knows.
 */

const secretsIn = (engine: Engine) =>
  engine.sandbox.world.tenant.applications
    .filter(({ displayName }) => displayName === "TextUs")
    .flatMap(({ passwordCredentials }) => passwordCredentials);

const entriesOf = (engine: Engine) =>
  ((engine.journal() as JournalRecord | null)?.runs ?? []).flatMap(({ entries }) => entries);

/** What is wrong at a moment at which the engine rests; null: nothing. */
function untruthOf(engine: Engine): string | null {
  const entries = entriesOf(engine);
  for (const { keyId, endDateTime } of secretsIn(engine)) {
    if (runSecretIn(engine.memory)?.keyId === keyId) continue;
    const end = Math.floor(Date.parse(endDateTime ?? "") / 1000);
    const told = entries.some(
      ({ outcome, intent }) =>
        outcome?.is !== "failed" &&
        (JSON.stringify(outcome).includes(keyId) ||
          Math.floor(Date.parse(String(intent.endDateTime)) / 1000) === end),
    );
    if (!told) return `nobody knows the secret ${keyId}, and the notes do not tell of it`;
  }
  const made = entries.filter(({ write }) => write === "create-application");
  const apps = engine.sandbox.world.tenant.applications.filter(({ displayName }) => displayName === "TextUs");
  if (apps.length > 0 && made.every(({ outcome }) => outcome?.is === "failed"))
    return "the application is there, and the notes say that it was refused";
  return null;
}

/** The state is in two records that are read as one: none may tell of a change that was refused. */
function splitOf(engine: Engine): string | null {
  const [whole, kept] = [engine.memory.records.get("state"), engine.disk.records.get("state")].map((text) =>
    readSetupState(JSON.parse(text ?? "null")),
  );
  if (!whole || !kept || onDisk(whole).phase === kept.phase) return null;
  return `in memory “${whole.phase}”, on disk “${kept.phase}”`;
}

/** What the browser refuses: a record, one of the two in which the state is, or an area with all that is in it. */
const kinds = {
  secret: (record) => record === "secret",
  journal: (record) => record === "journal",
  state: (record) => record === "state",
  "state on disk": (record, where) => record === "state" && where === "disk",
  "state in memory": (record, where) => record === "state" && where === "memory",
  inspection: (record) => record === "inspection",
  finished: (record) => record === "finished",
  room: (record) => record === "room",
  "storage.local": (_, where) => where === "disk",
  "storage.session": (_, where) => where === "memory",
} satisfies Record<string, (record: StoredRecord, where: StoredWhere) => boolean>;
type Kind = keyof typeof kinds;

type Lasting = "once" | "until it is told";

/** @returns what is wrong with a run at whose nth write of a record the browser refused; null: nothing. */
async function refusedAt(kind: Kind, point: number, lasting: Lasting): Promise<string | null> {
  const engine = await createEngine();
  let n = 0;
  let refused = false;
  let over = false;
  engine.refuses = (record, where) => {
    if (!kinds[kind](record, where) || over) return false;
    n += 1;
    if (n < point || (lasting === "once" && refused)) return false;
    refused = true;
    return true;
  };
  let untruth: string | null = null;
  const rest = async (): Promise<void> => {
    await engine.rest();
    untruth ??= untruthOf(engine) ?? splitOf(engine);
    if (!refused || over) return;
    // Whoever is told frees some room. The browser stops a worker that has nothing to do.
    over = true;
    await engine.restart();
  };
  const watched: Engine = Object.create(engine, { rest: { value: rest } });
  try {
    // What a page asks for may be refused: its notice says so, and the administrator asks again.
    for (let turn = 0; turn < 3; turn += 1) {
      try {
        await persevere(watched);
        break;
      } catch (error) {
        if (!(error instanceof Error) || error.name !== "NotStoredError") throw error;
        over = true;
      }
    }
    if (!refused) return NEVER;
    if (untruth !== null) return untruth;
    letReplicate(engine);
    if (JSON.stringify(tenantOf(engine)) !== JSON.stringify([wholeSetup]))
      return `left ${JSON.stringify(tenantOf(engine))}`;
    if (!(await heldSecretWorks(engine))) return "no secret in hand that works";
    return untoldStory(engine, true);
  } finally {
    await engine.close();
  }
}

const NEVER = "never refused";

describe.each(Object.keys(kinds) as Kind[])("a browser that refuses to store the %s", (kind) => {
  // Of an area, one write that is refused is one record's.
  const lastings: readonly Lasting[] = kind.startsWith("storage.")
    ? ["until it is told"]
    : ["once", "until it is told"];

  it.each(lastings)("at any write, %s, leaves a run that ends the same", async (lasting) => {
    let point = 1;
    for (; point < 200; point += 1) {
      const wrong = await refusedAt(kind, point, lasting);
      if (wrong === NEVER) break;
      expect({ point, wrong }).toEqual({ point, wrong: null });
    }
    expect(point).toBeGreaterThan(1);
  });
});

describe("a secret that the browser does not keep", () => {
  it.each([
    ["that comes with the application", {}],
    ["that is added to it", { switches: { postApplicationWithSecret: "refused" } }],
  ])("%s is removed at once, and the run says why it pauses", async (_, changes) => {
    const engine = await createEngine({ changes });
    try {
      engine.refuses = (record) => record === "secret";
      await engine.admin.plan();
      await engine.admin.confirm();
      expect(engine.state()).toMatchObject({
        phase: "paused",
        problem: { code: "no-room", remedy: "resume" },
      });
      letReplicate(engine);
      expect(secretsIn(engine)).toEqual([]);
      const ofSecrets = entriesOf(engine).filter(({ write }) => write.endsWith("-secret"));
      expect(ofSecrets.map(({ outcome }) => outcome?.is)).not.toContain("failed");
      expect(ofSecrets.at(-1)).toMatchObject({ write: "remove-secret", outcome: { is: "done" } });
    } finally {
      await engine.close();
    }
  });

  it("and that can't be removed either is noted, and removed when the run goes on", async () => {
    const engine = await createEngine();
    try {
      engine.refuses = (record) => record === "secret";
      engine.fate = ({ url }) => (url.pathname.endsWith("/removePassword") ? "cut-before" : "send");
      await engine.admin.plan();
      await engine.admin.confirm();
      while (engine.state().phase === "running") await engine.ringAlarm();
      expect(engine.state().problem?.code).toBe("no-room");
      const [left] = secretsIn(engine);
      expect(JSON.stringify(entriesOf(engine))).toContain(left?.keyId ?? "none is left");
      engine.refuses = () => false;
      engine.fate = () => "send";
      await persevere(engine);
      letReplicate(engine);
      expect(secretsIn(engine).map(({ keyId }) => keyId)).toEqual([runSecretIn(engine.memory)?.keyId]);
      expect(runSecretIn(engine.memory)?.keyId).not.toBe(left?.keyId);
    } finally {
      await engine.close();
    }
  });
});

describe("a browser without room", () => {
  it.each<StoredRecord>(["room", "journal"])("(%s) is told before anything is written", async (record) => {
    const engine = await createEngine();
    try {
      await engine.admin.plan();
      engine.refuses = (asked) => asked === record;
      await engine.admin.confirm();
      expect(engine.sent.filter(({ write }) => write)).toEqual([]);
      expect(engine.state()).toMatchObject({ phase: "paused", problem: { code: "no-room" } });
      engine.refuses = () => false;
      await persevere(engine);
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    } finally {
      await engine.close();
    }
  });

  it("for the state refuses the confirmation, changes nothing, and can be confirmed again", async () => {
    const engine = await createEngine();
    try {
      const { id } = await engine.admin.plan();
      engine.refuses = (record) => record === "state";
      await expect(engine.life().setup.confirm(id)).rejects.toHaveProperty("name", "NotStoredError");
      await engine.rest();
      expect(engine.sent.filter(({ write }) => write)).toEqual([]);
      engine.refuses = () => false;
      await persevere(engine);
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    } finally {
      await engine.close();
    }
  });
});
