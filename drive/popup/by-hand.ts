import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { RotationState } from "../../src/provisioning/model/rotation-state.ts";
import { words } from "../../src/words/index.ts";
import { ago, ids, sales } from "./contoso.ts";
import { connected, rotationFinished, rotationPlanned } from "./finished.ts";
import { problem } from "./states.ts";

/** A new secret for a set-up that was made by hand, at each stage. */
const url = connected.dynamicsUrl;
const environment = { id: sales.id, url };
const asked = { runId: null, removes: null, byHand: { environment: null, clientId: null } } as const;
const plan = { id: "plan-9", inspectedAt: ago(2), lines: [], changes: 0 } as const;

export const byHandSignIn: RotationState = {
  ...rotationPlanned,
  asked,
  phase: "start",
  plan: null,
  problem: problem("sign-in-again", { remedy: "sign-in-again" }),
};
export const byHandInspecting: RotationState = { ...byHandSignIn, phase: "inspecting", problem: null };
const choosing = (choices: NonNullable<RotationState["plan"]>["choices"]): RotationState => ({
  ...byHandSignIn,
  phase: "planned",
  problem: null,
  plan: { ...plan, ...(choices && { choices }) },
});
const placed = (name: string, host: string) => ({
  value: host,
  url: `https://${host}`,
  label: words("by-hand.choice.environment", { name }),
  facts: [words("by-hand.choice.address", { host })],
});
export const byHandEnvironments: RotationState = choosing([
  placed("Contoso Sales", "contoso.crm4.dynamics.com"),
  placed("Contoso Sales Test", "contoso-test.crm4.dynamics.com"),
]);
export const byHandApps: RotationState = {
  ...choosing([
    {
      value: ids.client,
      label: words("by-hand.choice.app", { name: "Texting (TextUs)" }),
      facts: [
        words("by-hand.choice.app-facts", { id: ids.client, created: "2025-02-10" }),
        words("by-hand.choice.user", { environment: "Contoso Sales" }),
      ],
    },
    {
      value: "7e87a500-0000-4000-8000-00000000ba2d",
      label: words("by-hand.choice.app", { name: "TextUs" }),
      facts: [
        words("by-hand.choice.app-facts", {
          id: "7e87a500-0000-4000-8000-00000000ba2d",
          created: "2024-06-01",
        }),
        words("by-hand.choice.no-user", { environment: "Contoso Sales" }),
      ],
    },
  ]),
  asked: { ...asked, byHand: { environment, clientId: null } },
};
export const byHandNoApps: RotationState = {
  ...choosing([]),
  asked: { ...asked, byHand: { environment, clientId: null } },
};
const line = {
  acts: false,
  because: [],
  notes: [],
} as const;
export const byHandPlanned: RotationState = {
  ...rotationPlanned,
  asked: { ...asked, byHand: { environment, clientId: ids.client } },
  plan: {
    id: "plan-10",
    inspectedAt: ago(2),
    changes: 2,
    lines: [
      {
        ...line,
        id: "app",
        step: "application",
        does: "keep",
        text: words("by-hand.line.app", { name: "Texting (TextUs)" }),
        because: [words("by-hand.app.facts", { id: ids.client, created: "2025-02-10" })],
        notes: [
          words("by-hand.app.lacking", {
            vendor: "TextUs",
            names: "Directory.ReadWrite.All, Sales system access",
          }),
        ],
      },
      {
        ...line,
        id: "others",
        step: "application",
        does: "attend",
        text: words("check.line.others"),
        because: [
          words("ways-in.secrets.many", { count: 2, names: "" }),
          words("ways-in.whoever"),
          words("ways-in.owners", { owners: "robin@contoso.com" }),
        ],
      },
      {
        ...line,
        id: "user",
        step: "application-user",
        does: "keep",
        text: words("by-hand.line.user", { environment: "Contoso Sales" }),
        because: [words("by-hand.user.roles", { count: 2, names: "Basic User, Bot Author" })],
      },
      ...(rotationPlanned.plan?.lines ?? []).filter(({ acts }) => acts),
      {
        ...line,
        id: "old:k",
        step: "client-secret",
        does: "keep",
        text: words("rotation.line.old", { name: "made by hand", until: "2027-02-10" }),
        because: [words("by-hand.keep.old")],
      },
    ],
  },
};
export const byHandBlocked: RotationState = {
  ...byHandPlanned,
  plan: {
    id: "plan-11",
    inspectedAt: ago(2),
    changes: 0,
    lines: [
      ...(byHandPlanned.plan?.lines ?? []).filter(({ id }) => id === "app"),
      {
        ...line,
        id: "user",
        step: "application-user",
        does: "keep",
        text: words("by-hand.line.user", { environment: "Contoso Sales" }),
        because: [words("by-hand.user.none")],
      },
      {
        ...line,
        id: "secret",
        step: "client-secret",
        does: "keep",
        text: words("by-hand.line.no-secret"),
        because: [words("by-hand.obstacle.no-user")],
      },
    ],
  },
};
export const byHandFinished: RotationState = { ...rotationFinished, asked: byHandPlanned.asked };

/** Its card on Home. */
export const byHandCard: FinishedSetup = {
  ...connected,
  byHand: true,
  older: [
    { keyId: "k1", endsAt: "2027-02-10T14:25:00Z", theirs: "made by hand" },
    { keyId: "k2", endsAt: "2027-02-10T15:25:00Z", theirs: "second try" },
  ],
};
