import type { Engine } from "../../drive/engine/create-engine.ts";
import { undoStateOf } from "../../drive/engine/undo.ts";
import type { Application, ServicePrincipal, SystemUser } from "../../sandbox/tenant/model.ts";
import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";

/** What the run has made, as the tenant has it. */
export interface Made {
  readonly app: Application;
  readonly principal: ServicePrincipal;
  readonly user: SystemUser;
}

/** What the tenant still has of it. */
export function remainsIn(engine: Engine): Partial<Made> {
  const { tenant } = engine.sandbox.world;
  const app = tenant.applications.find(({ uniqueName }) => uniqueName === "textus-dynamics-365");
  const principal = tenant.servicePrincipals.find(({ appId }) => appId === app?.appId);
  const user = tenant.organizations
    .flatMap(({ systemUsers }) => systemUsers)
    .find(({ applicationid }) => applicationid === app?.appId);
  return { ...(app && { app }), ...(principal && { principal }), ...(user && { user }) };
}

/** @throws when it has not made all of them. */
export function madeIn(engine: Engine): Made {
  const { app, principal, user } = remainsIn(engine);
  if (!app || !principal || !user) throw new Error("There is no set-up.");
  return { app, principal, user };
}

export const notesIn = (engine: Engine): JournalRecord => engine.journal() as JournalRecord;

/** When each entry of the journal was undone, ISO 8601. */
export const undoneIn = (engine: Engine): readonly string[] =>
  notesIn(engine).runs.flatMap(({ entries }) => entries.flatMap(({ undoneAt }) => undoneAt ?? []));

/** How many changing requests were sent after the first `from`. */
export const writesAfter = (engine: Engine, from: number): number =>
  engine.sent.slice(from).filter(({ write }) => write).length;

/** Why lines of the shown plan are kept, by the ids of the sentences. */
export const reasonsIn = (engine: Engine): readonly string[] =>
  undoStateOf(engine).plan?.lines.flatMap(({ because }) => because.map(({ id }) => id)) ?? [];
