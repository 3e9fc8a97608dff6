import type { SecretRecord } from "../../../credentials/credentials.ts";
import type { ApplicationRow, SecretPolicy } from "../../../microsoft/api.ts";
import { words } from "../../../words/index.ts";
import { blocked, problemOf } from "../../model/blocked.ts";
import { factOf, isFresh } from "../../model/own-work.ts";
import type { PlanItem, PlanQuestion } from "../../model/plan.ts";
import { secretsLink } from "../../model/portal-links.ts";
import { knownApplications } from "../application/own.ts";
import type { ApplicationDecision, SecretDecision, SecretFound, SecretTerms } from "../shapes.ts";
import { defineStep, type Planned, type Situation } from "../step.ts";
import { sweepLostSecrets } from "./lost.ts";
import { endOf, inDamagedNotes, lifeInWords, lostSecrets, secretMakings, secretTerms } from "./terms.ts";
import { undoSecret } from "./undo.ts";
import { makeSecret } from "./writes.ts";

type Here = Situation<"tenant" | "application">;

export const clientSecret = defineStep<"client-secret", "tenant" | "environment" | "application">({
  id: "client-secret",
  async inspect({ graph, held, found, signal }) {
    const apps = knownApplications(await found("application"));
    const policies = await Promise.all(
      apps.map(async ({ appId, createdDateTime }) => {
        const policy = await graph.secretPolicy({ signal, applicationCreatedAt: createdDateTime });
        return [appId, policy] as const;
      }),
    );
    return { policies: Object.fromEntries(policies), held };
  },
  plan(found, situation) {
    const app = existing(situation.decision("application"));
    const record = app && heldRecord(found, app, situation);
    if (record) {
      return { item: itemOf("keep", null, situation), decision: { is: "held", record } };
    }
    const policy = app ? (found.policies[app.appId] ?? null) : situation.found("tenant").secretPolicy;
    const terms = secretTerms(situation.settings, policy, situation.now);
    if (terms === null) {
      const problem = problemOf("secrets-forbidden", {
        remedy: "retry",
        values: { name: situation.settings.applicationName, tenant: situation.account.tenantName },
        forward: "problem.secrets-forbidden.forward",
      });
      return {
        item: blocked("client-secret", itemOf("create", null, situation).title, problem),
        decision: null,
      };
    }
    return app && namesakes(app, situation).length > 0
      ? another(app, terms, policy, situation)
      : makes(app, terms, policy, situation);
  },
  async apply(decision, applying) {
    const { ports, environment, own, clock } = applying;
    if (decision.is === "make") return makeSecret(decision.terms, applying);
    if (decision.is === "keep") return { record: null, fresh: false };
    const held = await ports.vault.get();
    const dynamicsUrl = environment.url ?? "";
    // The same secret serves every environment of the tenant; what is handed over names this one.
    if (held && held.dynamicsUrl !== dynamicsUrl) await ports.vault.put({ ...held, dynamicsUrl });
    applying.fact("fact.secret-id", decision.record.keyId);
    applying.fact("fact.expires", decision.record.expiresAt.slice(0, 10));
    // A worker that died before it has left one that could not be seen then.
    const { application } = await applying.made("application");
    await sweepLostSecrets(application, decision.record.keyId, applying);
    const making = secretMakings(own).find((entry) => factOf(entry, "keyId") === decision.record.keyId);
    return { record: decision.record, fresh: making !== undefined && isFresh(making, clock.now()) };
  },
  undo: undoSecret,
});

/** The application that is there already and will be used. */
const existing = (decision: ApplicationDecision | null): ApplicationRow | null =>
  decision === null || decision.is === "create" ? null : decision.application;

function makes(
  app: ApplicationRow | null,
  terms: SecretTerms,
  policy: SecretPolicy | null,
  situation: Here,
): Planned<SecretDecision> {
  const lost = app ? lostSecrets(app.passwordCredentials, situation.own, null) : [];
  const damaged = app ? inDamagedNotes(app.passwordCredentials, situation.own, null) : [];
  const { count } = lifeInWords(terms.life);
  const until = endOf(terms, situation.now, []).slice(0, 10);
  const warnings = [
    ...(terms.shortened ? [words("plan.client-secret.capped", { count, until })] : []),
    ...(lost.length > 0 ? [words("plan.client-secret.lost")] : []),
    ...(damaged.length > 0
      ? [words("plan.client-secret.in-damaged-notes", { ids: damaged.map(({ keyId }) => keyId).join(", ") })]
      : []),
  ];
  const item = itemOf("create", terms, situation);
  const unread =
    policy === null ? [{ action: "check", text: words("plan.client-secret.unread") } as const] : [];
  return {
    item: { ...item, details: [...item.details, ...unread], warnings },
    decision: { is: "make", terms },
  };
}

/** There is a secret of this description that nobody can read: another one, or leave it at that? */
function another(
  app: ApplicationRow,
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
  if (answer === "make-another") return { ...makes(app, terms, policy, situation), questions: [question] };
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
            ...(app ? { href: secretsLink(app.appId) } : {}),
          },
        ]
      : [],
    warnings: [],
  };
}

/** Secrets of our description that others, or finished set-ups, have made and that still work. */
function namesakes(app: ApplicationRow, { settings, own, now }: Here) {
  const lost = lostSecrets(app.passwordCredentials, own, null);
  return app.passwordCredentials.filter(
    (credential) =>
      credential.displayName === settings.secretDescription &&
      Date.parse(credential.endDateTime ?? "") > now &&
      !lost.includes(credential),
  );
}

/** What the browser's memory holds, if it is a secret of this application that still exists. */
function heldRecord(
  { held }: SecretFound,
  app: ApplicationRow,
  { account, own, now }: Here,
): SecretRecord | null {
  if (held?.clientId !== app.appId || held.tenantId !== account.tenantId) return null;
  const { keyId, displayName, expiresAt } = held;
  const isThere = app.passwordCredentials.some((credential) => credential.keyId === keyId);
  const isNew = secretMakings(own).some((entry) => factOf(entry, "keyId") === keyId && isFresh(entry, now));
  return isThere || isNew ? { keyId, displayName, expiresAt } : null;
}
