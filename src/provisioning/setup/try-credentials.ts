import type { Credentials } from "../../credentials/credentials.ts";
import { classify } from "../../microsoft/classify.ts";
import { MicrosoftError } from "../../microsoft/errors.ts";
import { type Words, words } from "../../words/index.ts";
import { isWaitable } from "../engine/patience.ts";
import type { Ports } from "../model/ports.ts";
import { problemFrom } from "../model/problems.ts";
import type { Finding } from "../model/setup-state.ts";

/** How long a new secret may take to be known everywhere, ms. */
const PATIENCE = 60_000;

export interface TriedCredentials {
  readonly works: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Uses four values as TextUs will: signs in with them and reads as the application user. Needs no sign-in of
 * the admin. A new secret is not known everywhere at once, so it is tried for a while. Never rejects but with
 * the signal's reason; the findings hold no value.
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
  const failed = (text: Words): TriedCredentials => ({
    works: false,
    findings: [...findings, { ok: false, text }],
  });

  let token: string;
  try {
    token = await attempt(() => entra.clientCredentialsToken(credentials, dynamicsUrl, { signal }));
  } catch (error) {
    return failed(whyNot(causeOf(error, signal), dynamicsUrl));
  }
  findings.push({ ok: true, text: words("finding.guide-signed-in") });
  const dataverse = dataverseWithToken(dynamicsUrl, token);
  try {
    await attempt(() => dataverse.whoAmI({ signal }));
  } catch (error) {
    return failed(whyNot(causeOf(error, signal), dynamicsUrl));
  }
  findings.push({ ok: true, text: words("finding.guide-who-am-i") });
  try {
    await attempt(() => dataverse.testRead("accounts", { signal }));
  } catch (error) {
    return failed(whyNot(causeOf(error, signal), dynamicsUrl));
  }
  findings.push({ ok: true, text: words("finding.guide-reads-accounts") });
  return { works: true, findings };
}

/** @throws the signal's reason, and what is no answer of Microsoft's. */
function causeOf(error: unknown, signal: AbortSignal): MicrosoftError {
  signal.throwIfAborted();
  if (error instanceof MicrosoftError) return error;
  throw error;
}

/**
 * What a refusal proves, judged by the same table as that of a set-up.
 * @param organization the organization's address, which stands for its name: nobody is signed in.
 */
export function whyNot(error: MicrosoftError, organization: string): Words {
  const environment = URL.canParse(organization) ? new URL(organization).host : organization;
  const { title, next } = problemFrom(error, { environment, url: organization });
  return words("finding.guide-refused", { title, next });
}
