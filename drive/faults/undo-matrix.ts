import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { settledEngine } from "../engine/settled.ts";
import { appOf, roleIn, userOf } from "../engine/stranger.ts";
import { heldSecretWorks } from "../engine/tenant.ts";
import { finishUndo, planUndoIn, undoIn, undoStateOf } from "../engine/undo.ts";
import { differing, tablesOf } from "../engine/whole-tenant.ts";
import { disagreement } from "./agreement.ts";
import { besideTheirs, type ChangedGround, clientIdIn } from "./changed-ground.ts";
import { empty, grounds } from "./grounds.ts";
import { letReplicate } from "./matrix.ts";
import { persevere } from "./persevere.ts";
import { createMatrix } from "./procedure-matrix.ts";
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
async function leftIn(engine: Engine, before: ReturnType<typeof tablesOf>): Promise<object> {
  const { runs } = engine.journal() as JournalRecord;
  const changed = differing(before, tablesOf(engine)).filter((path) => !/^_?deleted/i.test(path));
  return {
    changed: [...new Set(changed)].sort(),
    secrets: engine.memory.secrets.length,
    // Of another environment on the same app.
    works: engine.memory.secrets.length === 0 || (await heldSecretWorks(engine)),
    notUndone: runs
      .filter(({ undoes }) => undoes === undefined)
      .flatMap(({ entries }) => entries)
      .filter(({ undoneAt, outcome }) => undoneAt === null && outcome?.is !== "failed")
      .map(({ write }) => write),
    phase: undoStateOf(engine).phase,
  };
}

/** At no request anything is noted as undone that is still there. */
export const undoMatrix = createMatrix<ChangedGround>(
  ({ name }) => `undo, ${name}`,
  async (ground, skewMs) => {
    const { engine, before, runId } = await settled(ground, skewMs);
    return {
      engine,
      carryOut: () => undoIn(engine, true, runId),
      plan: (watched) => planUndoIn(watched, true, runId),
      finish: (watched) => finishUndo(watched, { deleteApplication: true, runId }),
      left: () => leftIn(engine, before),
      wrong: () => falselyUndone(engine),
      wrongAtEnd: () => disagreement(engine),
    };
  },
);
