import { words } from "../../words/index.ts";
import type { Ports } from "../model/ports.ts";
import type { Finding, SetupResult } from "../model/setup-state.ts";
import type { Decisions, Ground } from "./planning.ts";
import type { RunOutcome } from "./run.ts";

/** What a run that ended well ends with, without the secret itself. */
export async function resultOf(
  outcome: RunOutcome,
  decisions: Decisions,
  { environment, account }: Ground,
  ports: Ports,
): Promise<SetupResult> {
  const { application, verification } = outcome.made;
  const secret = outcome.made["client-secret"];
  const verified = verification?.verified ?? false;
  const held = await ports.vault.get();
  const ours = held !== null && held.keyId === secret?.record?.keyId;
  return {
    dynamicsUrl: environment.url ?? "",
    tenantId: account.tenantId,
    clientId: application?.application.appId ?? "",
    secret: ours ? (secret?.record ?? null) : null,
    verified,
    verifiedAt: verified ? new Date(ports.clock.now()).toISOString() : null,
    findings: [...inOrder(outcome.findings), ...missing(outcome, decisions)],
  };
}

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
