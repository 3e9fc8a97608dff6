import { clouds } from "../../src/clouds/table.ts";
import type { Credentials } from "../../src/credentials/credentials.ts";
import { createDataverseApi } from "../../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../../src/microsoft/entra.ts";
import type { Fetch } from "../../src/microsoft/http.ts";
import { type TriedCredentials, tryCredentials } from "../../src/provisioning/setup/try-credentials.ts";

/**
 * “Try” in the guide over the real clients, where nobody sleeps.
 * @param fetch answers in Microsoft's place
 * @returns what came of it, and how long was waited, ms
 */
export async function tryValues(
  values: Credentials,
  fetch: Fetch,
): Promise<TriedCredentials & { readonly waitedMs: number }> {
  let now = 0;
  const clock = {
    now: () => now,
    async sleep(ms: number) {
      now += ms;
    },
  };
  const tried = await tryCredentials(
    values,
    {
      entra: createEntraApi({ fetch, cloud: clouds.public }),
      dataverseWithToken: (url, accessToken) =>
        createDataverseApi({ fetch, url, accessToken, cloud: clouds.public }),
      clock,
    },
    new AbortController().signal,
  );
  return { ...tried, waitedMs: now };
}
