import type { Credentials } from "../../credentials/credentials.ts";
import type { CauseId } from "../../microsoft/causes.ts";
import { classify } from "../../microsoft/classify.ts";
import { MicrosoftError } from "../../microsoft/errors.ts";
import { words } from "../../words/index.ts";
import { isWaitable } from "../engine/patience.ts";
import type { Problem } from "../model/plan.ts";
import type { Ports } from "../model/ports.ts";
import { problemFrom } from "../model/problems.ts";
import type { Finding } from "../model/setup-state.ts";
import { accountsFinding } from "../steps/verification/accounts.ts";

/** How long a new secret may take to be known everywhere, ms. */
const PATIENCE = 60_000;

export interface TriedCredentials {
  readonly works: boolean;
  /** What was fine, and what a read of accounts said. */
  readonly findings: readonly Finding[];
  /** Why they do not work, judged by the same table as a set-up; null where they do. */
  readonly problem: Problem | null;
  /** Whether the problem may lie in the values; else something around them refuses an app that may be right. */
  readonly inDoubt: boolean;
}

/** Causes that say nothing against the four values: policies, networks, and services that are not there just now. */
const outside: readonly string[] = [
  "app-access-control",
  "app-blocked-by-policy",
  "app-disabled",
  "app-not-assigned",
  "asked-too-often",
  "busy",
  "environment-admin-mode",
  "environment-busy",
  "host-unreachable",
  "ip-firewall",
  "microsoft-unavailable",
  "network-answered",
  "network-refused",
  "organization-not-ready",
  "throttled",
] satisfies readonly CauseId[];

/**
 * Uses four values as TextUs will: signs in with them and asks who that is, as a set-up's proof does; what a read of
 * accounts then says is told, and decides nothing. Needs no sign-in of the admin. A new secret is not known everywhere
 * at once, so it is tried for a while. Never rejects but with the signal's reason; the findings hold no value.
 */
export async function tryCredentials(
  credentials: Credentials,
  ports: Pick<Ports, "entra" | "dataverseWithToken" | "clock">,
  signal: AbortSignal,
): Promise<TriedCredentials> {
  const { entra, dataverseWithToken, clock } = ports;
  const { dynamicsUrl } = credentials;
  const findings: Finding[] = [];
  const ends = clock.now() + PATIENCE;
  const attempt = async <T>(does: () => Promise<T>): Promise<T> => {
    for (let n = 0; ; n++) {
      try {
        return await does();
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof MicrosoftError)) throw error;
        const verdict = classify(error, { ours: true });
        const wait = Math.min(8_000, 500 * 2 ** n);
        if (!isWaitable(verdict) || clock.now() + wait > ends) throw error;
        await clock.sleep(wait, signal);
      }
    }
  };
  const failed = (error: unknown): TriedCredentials => {
    const problem = whyNot(causeOf(error, signal), credentials);
    return { works: false, findings, problem, inDoubt: !outside.includes(problem.code) };
  };

  let token: string;
  try {
    token = await attempt(() => entra.clientCredentialsToken(credentials, dynamicsUrl, { signal }));
  } catch (error) {
    return failed(error);
  }
  findings.push({ ok: true, text: words("finding.guide-signed-in") });
  const dataverse = dataverseWithToken(dynamicsUrl, token);
  try {
    await attempt(() => dataverse.whoAmI({ signal }));
  } catch (error) {
    return failed(error);
  }
  findings.push({ ok: true, text: words("finding.guide-who-am-i") });
  const failure = await attempt(() => dataverse.testRead("accounts", { signal })).then(
    () => null,
    (error: unknown) => causeOf(error, signal),
  );
  return {
    works: true,
    findings: [...findings, accountsFinding(failure, namesIn(credentials))],
    problem: null,
    inDoubt: false,
  };
}

/** @throws the signal's reason, and what is no answer of Microsoft's. */
function causeOf(error: unknown, signal: AbortSignal): MicrosoftError {
  signal.throwIfAborted();
  if (error instanceof MicrosoftError) return error;
  throw error;
}

/**
 * What a refusal proves, judged by the same table as that of a set-up. The organization's address stands for its name:
 * nobody is signed in.
 */
export const whyNot = (
  error: MicrosoftError,
  values: Pick<Credentials, "dynamicsUrl" | "clientId">,
): Problem => problemFrom(error, namesIn(values));

const namesIn = ({ dynamicsUrl: url, clientId }: Pick<Credentials, "dynamicsUrl" | "clientId">) => ({
  environment: URL.canParse(url) ? new URL(url).host : url,
  url,
  clientId,
});
