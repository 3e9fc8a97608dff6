import type { CheckState, CheckVerb } from "../../src/provisioning/model/check-state.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { LineProgress, ProcedureLine } from "../../src/provisioning/model/procedure-state.ts";
import type { RotationState, RotationVerb } from "../../src/provisioning/model/rotation-state.ts";
import type { UndoState, UndoVerb } from "../../src/provisioning/model/undo-state.ts";
import { words } from "../../src/words/index.ts";
import { ago, credentials, ids, sales } from "./contoso.ts";
import { problem } from "./states.ts";

const dayS = 24 * 60 * 60;

const at = ago(dayS);

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
  made: [
    {
      kind: "application",
      origin: "created",
      name: "TextUs",
      id: "5c2f8d3a-7b1e-4f60-9a4d-2e8c6b0f1d37",
      at,
    },
    {
      kind: "service-principal",
      origin: "created",
      name: "",
      id: "a0d1c2b3-4e5f-4678-90ab-cdef01234567",
      at,
    },
    { kind: "secret", origin: "created", name: "production", id: ids.secret, at },
    {
      kind: "grant",
      origin: "changed",
      name: "Microsoft Graph",
      id: "",
      scopes: [
        { name: "Directory.ReadWrite.All", origin: "created" },
        { name: "User.Read", origin: "before" },
      ],
      at,
    },
    {
      kind: "grant",
      origin: "created",
      name: "Dynamics CRM",
      id: "",
      scopes: [{ name: "user_impersonation", origin: "created" }],
      at,
    },
    {
      kind: "application-user",
      origin: "before",
      name: "TextUs",
      id: "b7e6d5c4-3210-4fed-8cba-9876543210fe",
      at: null,
    },
    { kind: "role", origin: "before", name: "Basic User", id: "", at: null },
    { kind: "role", origin: "created", name: "Customer service app access", id: "", at },
    { kind: "picture", origin: "created", name: "", id: "", at },
  ],
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
  acts: ["take-back", "create", "check", "remove", "repair"].includes(does),
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
  problem: problem("sign-in-again", {
    remedy: "sign-in-again",
    unchanged: words("problem.taken-back.some", {
      count: 2,
      things: [words("problem.made.remove-role"), words("problem.made.remove-role")],
    }),
  }),
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

const sinceFine = words("check.since.fine", { date: "2026-11-20" });
const fineLines: readonly ProcedureLine<CheckVerb>[] = [
  line("application", "fine", words("check.line.application", { name: "TextUs" })),
  line("permissions", "fine", words("check.line.permissions")),
  line("service-principal", "fine", words("check.line.principal")),
  line("user", "fine", words("check.line.user", { url })),
];
const foundLines: readonly ProcedureLine<CheckVerb>[] = [
  line("activation", "repair", words("check.line.activation"), {
    because: [words("check.found.deactivated")],
    notes: [sinceFine],
  }),
  line("roles", "repair", words("check.line.roles"), {
    because: [words("check.found.roles", { count: 2, names: "Basic User, Sales system access" })],
    notes: [words("check.since.found", { date: "2026-11-12" })],
  }),
  line("secret", "attend", words("check.line.secret", { until: "2026-12-05" }), {
    because: [words("check.found.secret-soon")],
    notes: [sinceFine],
  }),
  line("others", "attend", words("check.line.others"), {
    because: [
      words("check.found.secrets", { count: 1, names: "production (2026-11-21)" }),
      words("check.found.owners", { count: 1, names: "robin@contoso.com" }),
    ],
    notes: [sinceFine],
  }),
];
export const checkFine: CheckState = {
  ...procedure,
  asked: { runId: ids.run },
  phase: "planned",
  plan: { id: "plan-5", inspectedAt: ago(2), lines: fineLines, changes: 0 },
};
export const checkFound: CheckState = {
  ...checkFine,
  plan: { id: "plan-6", inspectedAt: ago(2), lines: [...foundLines, ...fineLines], changes: 2 },
};
export const checkUnseen: CheckState = {
  ...checkFine,
  plan: {
    id: "plan-7",
    inspectedAt: ago(2),
    changes: 0,
    lines: [
      line("user", "cannot-see", words("check.line.user", { url }), {
        because: [words("undo.unseen.host", { url })],
        notes: [sinceFine],
      }),
      ...fineLines.filter(({ id }) => id !== "user"),
    ],
  },
};
export const checkRunning: CheckState = {
  ...checkFound,
  phase: "running",
  progress: [
    { line: "activation", status: "done", sentence: null, waitingUntil: null },
    { line: "roles", status: "working", sentence: words("say.repair"), waitingUntil: null },
  ],
};
export const checkFinished: CheckState = {
  ...checkFound,
  phase: "finished",
  progress: progress({ activation: "done", roles: "done" }),
};
const outcome = (findings: NonNullable<FinishedSetup["check"]>["findings"]): FinishedSetup["check"] => ({
  at: ago(3_600),
  findings,
  strange: [],
});
export const checkedSetUps: readonly FinishedSetup[] = [
  { ...connected, check: { at: ago(3_600), findings: [], strange: [] } },
  other(4, {
    organizationName: "Fabrikam",
    environmentName: "Fabrikam Sales",
    check: outcome([
      { line: "roles", does: "repair", since: ago(3_600) },
      { line: "others", does: "attend", since: ago(3_600) },
    ]) as NonNullable<FinishedSetup["check"]>,
  }),
];
