import type { SecretPolicy } from "../../microsoft/api.ts";
import { words } from "../../words/index.ts";
import { blocked, problemOf } from "../blocked.ts";
import type { PlanItem, PlanQuestion } from "../plan.ts";
import type { HeldSecret } from "../ports.ts";
import { defineStep, type Situation } from "../step.ts";
import { type ApplicationMade, chosenApplication } from "./application.ts";
import { endTimeOf, isCapped, keepSecret, orphansOf } from "./client-secret-parts.ts";

export interface SecretFound {
  /** null when it may not be read. */
  readonly policy: SecretPolicy | null;
  readonly held: Omit<HeldSecret, "clientSecret"> | null;
}

export interface SecretMade {
  /** null when an existing secret was kept whose value nobody can read any more. */
  readonly keyId: string | null;
}

export const clientSecret = defineStep<SecretFound, SecretMade>({
  id: "client-secret",
  needs: ["application"],
  async inspect({ graph, heldSecret, signal }) {
    return { policy: await graph.secretPolicy({ signal }), held: heldSecret };
  },
  plan(found, situation) {
    const { settings, answers } = situation;
    const values = {
      description: settings.secretDescription,
      months: settings.secretLifetimeMonths,
      until: endTimeOf(situation).slice(0, 10),
    };
    const title = words("step.client-secret.title", values);
    const item = (action: PlanItem["action"], warnings: PlanItem["warnings"] = []): PlanItem => ({
      step: "client-secret",
      action,
      title,
      details:
        action === "create" ? [{ action: "create", text: words("plan.client-secret.until", values) }] : [],
      warnings,
    });
    if (isHeld(found, situation)) return { item: item("keep") };
    if (found.policy?.allowed === false) {
      return { item: blocked("client-secret", title, problemOf("secrets-forbidden", { remedy: "retry" })) };
    }
    const warnings = isCapped(situation) ? [words("plan.client-secret.capped", values)] : [];
    const existing = namesakes(situation);
    if (existing.length === 0) return { item: item("create", warnings) };
    const answer = answers["client-secret.another"] ?? null;
    const question: PlanQuestion = {
      id: "client-secret.another",
      step: "client-secret",
      text: words("question.client-secret.another", values),
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
    const making = answer === "make-another";
    return {
      item: making ? item("create", warnings) : item("keep", [words("plan.client-secret.unreadable")]),
      questions: [question],
    };
  },
  async apply(item, found, applying) {
    const { ports, settings, signal } = applying;
    const app = applying.made<ApplicationMade>("application");
    if (item.action === "keep") {
      return { keyId: isHeld(found, applying) ? (found.held?.keyId ?? null) : null };
    }
    const displayName = settings.secretDescription;
    return applying.patiently(
      words("wait.client-secret"),
      async () => {
        const held = await ports.vault.get();
        if (held?.runId === applying.runId && held.clientId === app.appId) return { keyId: held.keyId };
        // A lost answer may have left a secret behind: only a look at the app tells.
        const row = await ports.graph.applicationByAppId(app.appId, { signal });
        const credentials = row?.passwordCredentials ?? [];
        for (const orphan of orphansOf(credentials, applying, null)) {
          await applying.write("remove-orphan", { keyId: orphan.keyId }, () =>
            ports.graph.removePassword(app.id, orphan.keyId, { signal }),
          );
        }
        const endDateTime = endTimeOf(applying);
        const knownKeyIds = credentials.map((credential) => credential.keyId);
        const secret = await applying.write(
          "add-password",
          { displayName, endDateTime, knownKeyIds },
          async () => {
            const answer = await ports.graph.addPassword(app.id, { displayName, endDateTime }, { signal });
            await keepSecret(applying, app.appId, answer);
            return answer;
          },
        );
        return { keyId: secret.keyId };
      },
      { ours: app.created },
    );
  },
  async undo(made, { ports, made: madeBy, signal }) {
    const app = madeBy<ApplicationMade>("application");
    if (made.keyId) await ports.graph.removePassword(app.id, made.keyId, { signal });
  },
});

/** Secrets of our description on the chosen app whose value nobody holds, without what this run left behind. */
function namesakes(situation: Situation) {
  const credentials = chosenApplication(situation)?.passwordCredentials ?? [];
  const orphans = orphansOf(credentials, situation, null);
  return credentials.filter(
    (credential) =>
      credential.displayName === situation.settings.secretDescription &&
      Date.parse(credential.endDateTime ?? "") > situation.now &&
      !orphans.includes(credential),
  );
}

/** Whether the browser's memory holds a secret of the chosen app that still exists there. */
function isHeld(found: SecretFound, situation: Situation): boolean {
  const app = chosenApplication(situation);
  return (
    found.held !== null &&
    app !== null &&
    found.held.clientId === app.appId &&
    found.held.tenantId === situation.account.tenantId &&
    app.passwordCredentials.some((credential) => credential.keyId === found.held?.keyId)
  );
}
