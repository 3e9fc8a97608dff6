import * as v from "valibot";
import { organizationOf } from "../../credentials/organization-url.ts";
import { areUsable } from "../../recipe/settings.ts";
import { type SetupPhase, type SetupState, type StepStatus, setupPhases } from "../model/setup-state.ts";
import { stepIds } from "../model/step-ids.ts";

const statuses: readonly StepStatus[] = [
  "waiting",
  "working",
  "done",
  "kept",
  "skipped",
  "stopped",
  "warning",
];

const text = v.string();
const date = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
/** A stored address may be of an older version or edited, and requests go to it. */
const organizationUrl = v.pipe(
  text,
  v.check((url) => organizationOf(url)?.origin === url),
);
const sentence = v.looseObject({ id: text });
const facts = v.record(text, text);
const problem = v.looseObject({
  code: text,
  title: sentence,
  unchanged: sentence,
  next: sentence,
  remedy: text,
  link: v.optional(v.pipe(text, v.startsWith("https://"))),
  copy: v.optional(text),
  technical: facts,
});
const detail = v.looseObject({ action: text, text: sentence });
const item = v.looseObject({
  step: v.picklist(stepIds),
  action: text,
  title: sentence,
  details: v.array(detail),
  note: v.optional(sentence),
  option: v.optional(v.looseObject({ question: text, name: text, fact: sentence, leftOut: v.boolean() })),
  warnings: v.array(sentence),
  problem: v.optional(problem),
});
const question = v.looseObject({
  id: text,
  step: v.picklist(stepIds),
  text: sentence,
  choices: v.array(v.looseObject({ value: text, label: sentence })),
  answer: v.nullable(text),
});
const line = v.looseObject({
  step: v.picklist(stepIds),
  title: sentence,
  status: v.picklist(statuses),
  sentence: v.nullable(sentence),
  startedAt: v.nullable(date),
  endedAt: v.nullable(date),
  waitingUntil: v.nullable(date),
  facts,
  warnings: v.array(sentence),
});

const schema = v.looseObject({
  version: v.literal(1),
  id: v.pipe(text, v.nonEmpty()),
  phase: v.picklist(setupPhases),
  changedAt: date,
  account: v.nullable(v.looseObject({ tenantId: text, tenantName: text, username: text, displayName: text })),
  environments: v.array(
    v.looseObject({
      id: text,
      displayName: text,
      url: v.nullable(organizationUrl),
      unusable: v.nullable(sentence),
    }),
  ),
  leftOut: v.optional(v.number()),
  listing: v.optional(v.boolean()),
  environmentId: v.nullable(text),
  settings: v.pipe(
    v.looseObject({
      applicationName: text,
      secretDescription: text,
      secretLifetimeMonths: v.number(),
      roles: v.array(text),
      picture: v.exactOptional(text),
    }),
    v.check((settings) => areUsable(settings)),
  ),
  answers: v.record(text, text),
  plan: v.nullable(
    v.looseObject({
      id: text,
      inspectedAt: date,
      items: v.array(item),
      questions: v.array(question),
      confirmable: v.boolean(),
      writes: v.number(),
    }),
  ),
  progress: v.array(line),
  problem: v.nullable(problem),
  result: v.nullable(
    v.looseObject({
      dynamicsUrl: organizationUrl,
      tenantId: text,
      clientId: text,
      verified: v.boolean(),
      unproved: v.nullish(problem),
      findings: v.array(v.looseObject({ ok: v.boolean(), text: sentence })),
    }),
  ),
  dueAt: v.nullish(date),
  signedOut: v.optional(v.boolean()),
  claims: v.nullish(text),
  demanded: v.nullish(facts),
});

/** What is stored, if this version can go on with it; null for another version, cut short, edited wrongly. */
export const readSetupState = (raw: unknown): SetupState | null =>
  v.is(schema, raw) && isWhole(raw as unknown as SetupState) ? (raw as unknown as SetupState) : null;

/** Phases in which an environment of an organization is worked on. */
const atWork: readonly SetupPhase[] = ["needs-host", "inspecting", "planned", "running", "paused"];

/** Whether what a phase works with is there. */
const isWhole = ({ phase, account, environments, environmentId }: SetupState): boolean =>
  !atWork.includes(phase) || (account !== null && environments.some(({ id }) => id === environmentId));
