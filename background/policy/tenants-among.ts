import type { Cloud } from "../../src/clouds/table.ts";
import type { Fetch } from "../../src/microsoft/http.ts";

/** How long to wait for the answers, ms: the admin has pasted something and looks at it. */
const patienceMs = 5_000;

/**
 * Which of some IDs are tenants of the cloud. Microsoft publishes the OpenID configuration of every tenant, and answers
 * 400 (AADSTS90002) for what is none: so of two IDs without names the tenant's can be told, without a sign-in.
 * Source: specs/entra/recorded/openid-configuration.json; specs/entra/denials.json
 * @throws when it could not be asked.
 */
export async function tenantsAmong(
  ids: readonly string[],
  { cloud, fetch }: { readonly cloud: Pick<Cloud, "login">; readonly fetch: Fetch },
): Promise<readonly string[]> {
  const isTenant = async (id: string): Promise<boolean> => {
    const { ok } = await fetch(`${cloud.login}/${id}/v2.0/.well-known/openid-configuration`, {
      credentials: "omit",
      cache: "no-store",
      // Microsoft redirects none of them; a network's page is no answer.
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patienceMs),
    });
    return ok;
  };
  const answers = await Promise.all(ids.map(isTenant));
  return ids.filter((_id, at) => answers[at]);
}
