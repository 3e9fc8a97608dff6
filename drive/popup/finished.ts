import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { LineProgress, ProcedureLine } from "../../src/provisioning/model/procedure-state.ts";
import type { RotationState, RotationVerb } from "../../src/provisioning/model/rotation-state.ts";
import type { UndoState, UndoVerb } from "../../src/provisioning/model/undo-state.ts";
import { words } from "../../src/words/index.ts";
import { ago, credentials, ids, sales } from "./contoso.ts";
import { problem } from "./states.ts";

const dayS = 24 * 60 * 60;

/** Set-ups that have ended, and procedures for them at each stage. */
export const connected: FinishedSetup = {
  runId: ids.run,
  tenantId: ids.tenant,
  organizationName: "Contoso",
  environmentId: sales.id,
  environmentName: "Contoso Sales",
  dynamicsUrl: credentials.dynamicsUrl,
  clientId: ids.client,
  keyId: ids.secret,
  secretEndsAt: "2028-11-22T09:30:00Z",
  connectedAt: ago(dayS),
  checkedAt: ago(dayS),
  state: "verified",
};
const other = (number: number, more: Partial<FinishedSetup>): FinishedSetup => ({
  ...connected,
  runId: `run-${number}`,
  tenantId: `tenant-${number}`,
  dynamicsUrl: `https://org${number}.crm.dynamics.com`,
  ...more,
});
export const endingSoon = other(1, {
  organizationName: "Fabrikam",
  environmentName: "Fabrikam Test",
  secretEndsAt: ago(-12 * dayS),
});
export const ended = other(2, {
  organizationName: "Northwind Traders",
  environmentName: "Northwind",
  secretEndsAt: ago(3 * dayS),
  checkedAt: null,
  state: "not-verified",
});
export const twoSecrets = other(3, {
  organizationName: "Adatum",
  environmentName: "Adatum Sales Production",
  older: [{ keyId: "old-key", endsAt: "2027-02-01T00:00:00Z" }],
});
export const severalSetUps = [connected, twoSecrets, endingSoon, ended] as const;
export const manySetUps: readonly FinishedSetup[] = Array.from({ length: 30 }, (_, number) =>
  other(number, { organizationName: `Customer ${number}`, environmentName: `Sales ${number}` }),
);

const line = <Verb extends string>(
  id: string,
  does: Verb,
  text: ReturnType<typeof words>,
  more: Partial<ProcedureLine<Verb>> = {},
): ProcedureLine<Verb> => ({
  id,
  step: "application",
  does,
  acts: does === "take-back" || does === "create" || does === "check" || does === "remove",
  text,
  because: [],
  notes: [],
  ...more,
});
const url = connected.dynamicsUrl;

const undoLines: readonly ProcedureLine<UndoVerb>[] = [
  line("roles", "take-back", words("undo.line.roles", { url, names: "Basic User, Salesperson" })),
  line("user", "take-back", words("undo.line.user", { url }), { notes: [words("undo.note.user")] }),
  line("secret", "take-back", words("undo.line.secret", { name: "production", until: "2028-11-22" })),
  line("grant", "gone", words("undo.line.grant", { scopes: "user_impersonation" })),
  line("application", "keep", words("undo.line.application", { name: "TextUs", id: ids.client }), {
    because: [words("undo.kept.application")],
  }),
  line("picture", "cannot-see", words("undo.line.picture", { url }), {
    because: [words("undo.unseen.host", { url })],
  }),
];

const procedure = {
  version: 1,
  id: "procedure-1",
  changedAt: ago(2),
  progress: [],
  problem: null,
  dueAt: null,
  claims: null,
} as const;

export const undoInspecting: UndoState = {
  ...procedure,
  asked: { runId: ids.run, deleteApplication: false },
  phase: "inspecting",
  plan: null,
};
export const undoPlanned: UndoState = {
  ...undoInspecting,
  phase: "planned",
  plan: { id: "plan-1", inspectedAt: ago(2), lines: undoLines, changes: 3 },
};
export const undoNothing: UndoState = {
  ...undoInspecting,
  phase: "planned",
  plan: {
    id: "plan-2",
    inspectedAt: ago(2),
    lines: undoLines.filter(({ acts }) => !acts),
    changes: 0,
  },
};
const progress = (statuses: Readonly<Record<string, LineProgress["status"]>>): readonly LineProgress[] =>
  Object.entries(statuses).map(([id, status]) => ({
    line: id,
    status,
    sentence: status === "working" ? words("say.undo") : null,
    waitingUntil: null,
  }));
export const undoRunning: UndoState = {
  ...undoPlanned,
  phase: "running",
  progress: progress({ roles: "done", user: "working", secret: "waiting" }),
};
export const undoPaused: UndoState = {
  ...undoPlanned,
  phase: "paused",
  progress: progress({ roles: "done", user: "stopped", secret: "waiting" }),
  problem: problem("sign-in-again", { remedy: "sign-in-again" }),
};
export const undoFinished: UndoState = {
  ...undoPlanned,
  phase: "finished",
  progress: progress({ roles: "done", user: "kept", secret: "done" }),
};
export const undoOtherTenant: UndoState = {
  ...undoInspecting,
  phase: "start",
  problem: problem("undo-other-tenant", { remedy: "other-account" }),
};

const rotationLines: readonly ProcedureLine<RotationVerb>[] = [
  line("secret", "create", words("rotation.line.create", { name: "production", until: "2028-11-23" })),
  line("proof", "check", words("rotation.line.check", { vendor: "TextUs" })),
  line("old:k", "keep", words("rotation.line.old", { name: "production", until: "2028-11-22" }), {
    because: [words("rotation.keep.old")],
  }),
];
export const rotationPlanned: RotationState = {
  ...procedure,
  asked: { runId: ids.run, removes: null },
  phase: "planned",
  plan: { id: "plan-3", inspectedAt: ago(2), lines: rotationLines, changes: 2 },
};
export const rotationFinished: RotationState = {
  ...rotationPlanned,
  // The record of drive/popup/held-secrets.ts.
  id: "r1",
  phase: "finished",
  progress: progress({ secret: "done", proof: "done" }),
};
const removalLines: readonly ProcedureLine<RotationVerb>[] = [
  line("old:k", "remove", words("rotation.line.old", { name: "production", until: "2028-11-22" }), {
    notes: [words("rotation.note.removed")],
  }),
];
export const removalPlanned: RotationState = {
  ...procedure,
  asked: { runId: ids.run, removes: "k" },
  phase: "planned",
  plan: { id: "plan-4", inspectedAt: ago(2), lines: removalLines, changes: 1 },
};
export const removalFinished: RotationState = {
  ...removalPlanned,
  phase: "finished",
  progress: progress({ "old:k": "done" }),
};
