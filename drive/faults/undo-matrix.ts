import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { settledEngine } from "../engine/settled.ts";
import { appOf, roleIn, userOf } from "../engine/stranger.ts";
import { heldSecretWorks } from "../engine/tenant.ts";
import { finishUndo, planUndoIn, undoIn, undoStateOf } from "../engine/undo.ts";
import { differing, tablesOf } from "../engine/whole-tenant.ts";
import { leftAfterDone } from "./after-done.ts";
import { disagreement } from "./agreement.ts";
import { type Cell, nameOf } from "./cell.ts";
import { besideTheirs, type ChangedGround, clientIdIn } from "./changed-ground.ts";
import { empty, grounds } from "./grounds.ts";
import type { FaultKind } from "./kinds.ts";
import { letReplicate } from "./matrix.ts";
import { persevere } from "./persevere.ts";
import { untilStored } from "./stored-at-last.ts";
import { endingAtRest, strikeAt } from "./strike.ts";
import { falselyUndone } from "./undo-truth.ts";

/** Connects a second environment with the same app and a secret of its own. */
async function connectAnother(engine: Engine): Promise<void> {
  await engine.life().setup.startOver();
  await engine.rest();
  await engine.admin.signIn();
  await engine.admin.plan("Contoso Test");
  await engine.admin.answer("security-roles.missing", "continue");
  await persevere(engine, { "client-secret.another": "make-another" });
  letReplicate(engine);
}

/** An owner of the app, a security role of its user, and a scope of its grant. */
function addAll(engine: Engine): void {
  const { tenant } = engine.sandbox.world;
  const clientId = clientIdIn(engine);
  const other = tenant.users.find(({ userPrincipalName }) => userPrincipalName === "cloudapp@contoso.com");
  appOf(engine, clientId)._owners.push(other?.id ?? "");
  const user = userOf(engine, clientId);
  user.roleids.push(roleIn(engine, "System Administrator", user.businessunitid));
  const principal = tenant.servicePrincipals.find(({ appId }) => appId === clientId);
  const grant = tenant.grants.find((row) => row.clientId === principal?.id);
  if (grant) grant.scope += " Mail.Read";
}

/** Tenants to disturb an undo in: those of the set-up that can be given back, and some that others have changed. */
export const undoGrounds: readonly ChangedGround[] = [
  empty,
  besideTheirs,
  { ...empty, name: "another environment on our app", others: connectAnother },
  { ...empty, name: "an owner, a role and a scope by others", others: addAll },
  ...grounds.filter((ground) => ground !== empty && ground.undoable !== false),
];

/** An undisturbed undo: how many requests it takes and what it leaves. */
export interface CalmUndo {
  readonly ground: ChangedGround;
  readonly requests: readonly string[];
  readonly left: string;
}

/** A tenant with a whole set-up in it. `before`: the tenant without it. */
async function settled(ground: ChangedGround, skewMs = 0) {
  const { engine, noted } = await settledEngine(
    `undo ${ground.name} ${skewMs}`,
    () => createEngine({ changes: ground.changes, skewMs }),
    async (begun) => {
      const tables = tablesOf(begun);
      await persevere(begun, ground.choices);
      letReplicate(begun);
      const runId = begun.state().id;
      await ground.others?.(begun);
      return { before: structuredClone(tables), runId };
    },
  );
  return { engine, ...noted };
}

/**
 * Where the tenant differs from before the set-up, except for deleted items; what was kept; and what the journal does
 * not tell.
 */
async function leftIn(engine: Engine, before: ReturnType<typeof tablesOf>): Promise<string> {
  letReplicate(engine);
  const { runs } = engine.journal() as JournalRecord;
  const changed = differing(before, tablesOf(engine)).filter((path) => !/^_?deleted/i.test(path));
  return JSON.stringify({
    changed: [...new Set(changed)].sort(),
    secrets: engine.memory.secrets.length,
    // Of another environment on the same app.
    works: engine.memory.secrets.length === 0 || (await heldSecretWorks(engine)),
    open: runs.filter(({ finishedAt }) => finishedAt === null).length,
    notUndone: runs
      .filter(({ undoes }) => undoes === undefined)
      .flatMap(({ entries }) => entries)
      .filter(({ undoneAt, outcome }) => undoneAt === null && outcome?.is !== "failed")
      .map(({ write }) => write),
    phase: undoStateOf(engine).phase,
  });
}

export async function undoCalmly(ground: ChangedGround): Promise<CalmUndo> {
  const { engine, before, runId } = await settled(ground);
  try {
    const from = engine.sent.length;
    await undoIn(engine, true, runId);
    return { ground, requests: engine.sent.slice(from).map(nameOf), left: await leftIn(engine, before) };
  } finally {
    await engine.close();
  }
}

/**
 * One undo with one fault at one request; then everything works again and the administrator goes on. "same": it leaves
 * what an undisturbed one leaves, and at no request anything was noted as undone that was still there.
 */
export async function disturbUndo(calm: CalmUndo, kind: FaultKind, point: number): Promise<Cell> {
  const { engine, before, runId } = await settled(calm.ground, kind.skewMs);
  let untrue: string | null = null;
  const strike = strikeAt(engine, kind, point, () => {
    untrue ??= falselyUndone(engine);
  });
  const { cell } = strike;
  const watched = endingAtRest(engine, strike);
  const wanted = { deleteApplication: true, runId };
  try {
    await untilStored(() => planUndoIn(watched, true, wanted.runId));
    await untilStored(() => finishUndo(watched, wanted));
    if (strike.struck() === "") return cell("lost", "the request was never sent");
    const left = await leftIn(engine, before);
    untrue ??= falselyUndone(engine) ?? disagreement(engine);
    if (untrue !== null) return cell("different", untrue);
    if (left !== calm.left) return cell("different", `left ${left}`);
    const rest = await leftAfterDone(engine);
    return rest === null ? cell("same") : cell("different", rest);
  } catch (error) {
    return cell("lost", error instanceof Error ? error.message : String(error));
  } finally {
    await engine.close();
  }
}
