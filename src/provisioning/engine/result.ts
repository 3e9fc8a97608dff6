import { words } from "../../words/index.ts";
import type { Baseline } from "../model/finished-setup.ts";
import type { Ports } from "../model/ports.ts";
import type { Finding, SetupResult } from "../model/setup-state.ts";
import { secretNameOf } from "../model/vault.ts";
import type { Decisions, PlanBasis } from "./planning.ts";
import type { RunOutcome } from "./run.ts";

/** What a run that ended well ends with, without the secret itself. */
export async function resultOf(
  outcome: RunOutcome,
  decisions: Decisions,
  { environment, account }: PlanBasis,
  ports: Ports,
  runId: string,
): Promise<SetupResult> {
  const { application, verification } = outcome.made;
  const record = outcome.made["client-secret"]?.record ?? null;
  const values = {
    dynamicsUrl: environment.url ?? "",
    tenantId: account.tenantId,
    clientId: application?.application.appId ?? "",
  };
  const name = secretNameOf(runId, { ...values, secret: record });
  const held = name && (await ports.vault.get(name));
  // Said only of the record whose four values the proof has used.
  const verified = (verification?.verified ?? false) && held !== null && held.provedAt !== null;
  return {
    ...values,
    secret: held ? record : null,
    verified,
    unproved: held ? (verification?.unproved ?? null) : null,
    verifiedAt: verified ? new Date(ports.clock.now()).toISOString() : null,
    findings: [...inOrder(outcome.findings), ...missing(outcome, decisions)],
    baseline: baselineOf(outcome, decisions),
  };
}

/** What a later check compares with. */
const baselineOf = ({ made }: RunOutcome, decisions: Decisions): Baseline => ({
  principalId: made["service-principal"]?.id ?? null,
  userId: made["application-user"]?.userId ?? null,
  businessUnitId: made["application-user"]?.businessUnitId ?? null,
  roles: decisions["security-roles"]?.roles.map(({ name }) => name) ?? [],
  keys: made.verification?.keys ?? null,
});

/** The proof before the rest: what an admin reads first is whether it works. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] => {
  const proof = (finding: Finding) => finding.text.id === "finding.signed-in";
  return [...findings.filter(proof), ...findings.filter((finding) => !proof(finding))];
};

const missing = (outcome: RunOutcome, decisions: Decisions): readonly Finding[] => [
  ...(decisions["admin-consent"] === null ? [{ ok: false, text: words("finding.no-consent") }] : []),
  ...(outcome.made["client-secret"]?.record === null
    ? [{ ok: false, text: words("finding.no-secret") }]
    : []),
];
