import type { ApplicationRow, SecretPolicy } from "../../../microsoft/graph/api.ts";
import { words } from "../../../words/index.ts";
import { blocked, problemOf } from "../../model/blocked.ts";
import { factOf, isFresh } from "../../model/own-work.ts";
import type { PlanDetail, PlanItem, PlanQuestion } from "../../model/plan.ts";
import { secretsLink } from "../../model/portal-links.ts";
import { knownApplications } from "../application/own.ts";
import { orUnread } from "../or-unread.ts";
import type {
  ApplicationDecision,
  OfferedSecret,
  SecretDecision,
  SecretFound,
  SecretTerms,
} from "../shapes.ts";
import { defineStep, type Planned, type Situation } from "../step.ts";
import { sweepLostSecrets } from "./lost.ts";
import { offeredSecrets } from "./offered.ts";
import { endOf, inDamagedNotes, lifeInWords, lostSecrets, secretMakings, secretTerms } from "./terms.ts";
import { makeSecret } from "./writes.ts";

type Here = Situation<"tenant" | "application">;

export const clientSecret = defineStep<"client-secret", "tenant" | "environment" | "application">({
  id: "client-secret",
  async inspect({ graph, held, knownKeyIds, account, found, signal }) {
    const apps = knownApplications(await found("application"));
    const policies = await Promise.all(
      apps.map(async ({ id, appId, createdDateTime }) => {
        const policy = await orUnread(
          graph.secretPolicy({ signal, application: { id, createdDateTime } }),
          async () => withoutItsOwn((await found("tenant")).secretPolicy),
        );
        return [appId, policy] as const;
      }),
    );
    return {
      policies: Object.fromEntries(policies),
      offered: offeredSecrets(held, apps, account.tenantId),
      known: knownKeyIds,
    };
  },
  plan(found, situation) {
    const app = existing(situation.decision("application"));
    const offered = app && offeredFor(app, found, situation);
    if (offered) {
      const item = itemOf("keep", null, situation);
      const details = offered.name.owner === "guide" ? [fromGuide] : [];
      const { record, name } = offered;
      return { item: { ...item, details }, decision: { is: "held", record, from: name } };
    }
    const policy = app ? (found.policies[app.appId] ?? null) : situation.found("tenant").secretPolicy;
    const terms = secretTerms(situation.settings, policy, situation.now);
    if (typeof terms === "string") {
      const problem = problemOf(terms, {
        remedy: "retry",
        values: { name: situation.settings.applicationName, tenant: situation.account.tenantName },
        forward: `problem.${terms}.forward`,
      });
      return {
        item: blocked("client-secret", itemOf("create", null, situation).title, problem),
        decision: null,
      };
    }
    return app && namesakes(app, found, situation).length > 0
      ? another(app, found, terms, policy, situation)
      : makes(app, found, terms, policy, situation);
  },
  async apply(decision, applying) {
    const { ports, environment, own, clock, runId } = applying;
    if (decision.is === "make") return makeSecret(decision.terms, applying);
    if (decision.is === "keep") return { record: null, fresh: false };
    const held = await ports.vault.get(decision.from);
    const { application } = await applying.made("application");
    // The same secret serves every environment of the tenant. This run gets a record of its own, for this one.
    if (held)
      await ports.vault.put({
        ...decision.record,
        owner: "run",
        runId,
        dynamicsUrl: environment.url ?? "",
        tenantId: applying.account.tenantId,
        clientId: application.appId,
        clientSecret: held.clientSecret,
      });
    applying.fact("fact.secret-id", decision.record.keyId);
    applying.fact("fact.expires", decision.record.expiresAt.slice(0, 10));
    // A worker that died before it has left one that could not be seen then.
    await sweepLostSecrets(application, decision.record.keyId, applying);
    const making = secretMakings(own).find((entry) => factOf(entry, "keyId") === decision.record.keyId);
    return { record: decision.record, fresh: making !== undefined && isFresh(making, clock.now()) };
  },
});

/** What holds for an app whose own policy could not be read: that of a new one is as strict or stricter. */
const withoutItsOwn = (general: SecretPolicy | null): SecretPolicy | null =>
  general && { ...general, ownUnread: true };

/** The application that is there already and will be used. */
const existing = (decision: ApplicationDecision | null): ApplicationRow | null =>
  decision === null || decision.is === "create" ? null : decision.application;

function makes(
  app: ApplicationRow | null,
  { known }: SecretFound,
  terms: SecretTerms,
  policy: SecretPolicy | null,
  situation: Here,
): Planned<SecretDecision> {
  const lost = app ? lostSecrets(app.passwordCredentials, situation.own, known) : [];
  const damaged = app ? inDamagedNotes(app.passwordCredentials, situation.own, known) : [];
  const { count } = lifeInWords(terms.life);
  const until = endOf(terms, situation.now, []).slice(0, 10);
  const warnings = [
    ...(policy?.exceptions && !policy.allowed ? [words("plan.client-secret.exceptions")] : []),
    ...(terms.shortened ? [words("plan.client-secret.capped", { count, until })] : []),
    ...(lost.length > 0 ? [words("plan.client-secret.lost")] : []),
    ...(damaged.length > 0
      ? [words("plan.client-secret.in-damaged-notes", { ids: damaged.map(({ keyId }) => keyId).join(", ") })]
      : []),
  ];
  const item = itemOf("create", terms, situation);
  const unread =
    policy === null || policy.ownUnread
      ? [{ action: "check", text: words("plan.client-secret.unread") } as const]
      : [];
  return {
    item: { ...item, details: [...item.details, ...unread], warnings },
    decision: { is: "make", terms },
  };
}

/** There is a secret of this description that nobody can read: another one, or leave it at that? */
function another(
  app: ApplicationRow,
  found: SecretFound,
  terms: SecretTerms,
  policy: SecretPolicy | null,
  situation: Here,
): Planned<SecretDecision> {
  const answer = situation.answers["client-secret.another"] ?? null;
  const question: PlanQuestion = {
    id: "client-secret.another",
    step: "client-secret",
    text: words("question.client-secret.another", { description: situation.settings.secretDescription }),
    choices: [
      {
        value: "make-another",
        label: words("question.client-secret.another.make"),
        hint: words("question.client-secret.another.make.hint"),
      },
      {
        value: "keep-existing",
        label: words("question.client-secret.another.keep"),
        hint: words("question.client-secret.another.keep.hint"),
      },
    ],
    answer,
  };
  if (answer === "make-another")
    return { ...makes(app, found, terms, policy, situation), questions: [question] };
  const item = itemOf("keep", null, situation);
  return {
    item: { ...item, warnings: [words("plan.client-secret.unreadable")] },
    questions: [{ ...question, answer: answer === "keep-existing" ? answer : null }],
    decision: { is: "keep" },
  };
}

function itemOf(action: "create" | "keep", terms: SecretTerms | null, situation: Here): PlanItem {
  const { settings, now } = situation;
  const app = existing(situation.decision("application"));
  const life = lifeInWords(terms?.life ?? { months: settings.secretLifetimeMonths });
  const title =
    life.unit === "months"
      ? words("step.client-secret.title", { description: settings.secretDescription, months: life.count })
      : words("step.client-secret.title-days", { description: settings.secretDescription, days: life.count });
  return {
    step: "client-secret",
    action,
    title,
    details: terms
      ? [
          {
            action: "create",
            text: words("plan.client-secret.until", { until: endOf(terms, now, []).slice(0, 10) }),
            ...(app ? { href: secretsLink(situation.entraPortal, app.appId) } : {}),
          },
        ]
      : [],
    warnings: [],
  };
}

/** Secrets of our description that others, or finished set-ups, have made and that still work. */
function namesakes(app: ApplicationRow, { known }: SecretFound, { settings, own, now }: Here) {
  const lost = lostSecrets(app.passwordCredentials, own, known);
  return app.passwordCredentials.filter(
    (credential) =>
      credential.displayName === settings.secretDescription &&
      Date.parse(credential.endDateTime ?? "") > now &&
      !lost.includes(credential),
  );
}

const fromGuide: PlanDetail = { action: "keep", text: words("plan.client-secret.from-guide") };

/** A secret of this application that is in memory and still exists; what a run has made before what was captured. */
function offeredFor(
  app: ApplicationRow,
  { offered }: SecretFound,
  { environment, own, now }: Here,
): OfferedSecret | null {
  const exists = ({ record: { keyId } }: OfferedSecret): boolean =>
    app.passwordCredentials.some((credential) => credential.keyId === keyId) ||
    secretMakings(own).some((entry) => factOf(entry, "keyId") === keyId && isFresh(entry, now));
  const usable = offered.filter((one) => one.appId === app.appId && exists(one));
  const isHere = ({ name }: OfferedSecret): boolean =>
    name.owner === "run" && own.runIds.includes(name.runId) && name.dynamicsUrl === environment.url;
  return usable.find(isHere) ?? usable.find(({ name }) => name.owner === "run") ?? usable[0] ?? null;
}
