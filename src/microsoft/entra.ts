import * as v from "valibot";
import type { Cloud } from "../clouds/table.ts";
import type { EntraApi } from "./entra-api.ts";
import { MicrosoftError } from "./errors.ts";
import { createTransport, type Fetch, readBody } from "./http.ts";
import { segment } from "./odata.ts";

export interface EntraDependencies {
  /**
   * Sees to it that the request goes out without an Origin header, which Entra refuses together with a secret
   * (AADSTS9002326). It recognises the request by the `client-request-id` in its query, which is new every
   * time; {@link clientRequestIdOf}. entra-04.
   */
  readonly fetch: Fetch;
  readonly cloud: Cloud;
  /** A new GUID. */
  readonly newId?: () => string;
  /** Milliseconds for one request; `REQUEST_TIME_LIMIT_MS` when absent. */
  readonly timeLimitMs?: number;
}

const TEMPLATE = "/{tenant}/oauth2/v2.0/token";

/** The token endpoint of one cloud; specs/entra. */
export function createEntraApi({ fetch, cloud, newId, timeLimitMs }: EntraDependencies): EntraApi {
  const id = newId ?? (() => crypto.randomUUID());
  const transport = createTransport({
    fetch,
    service: "entra",
    cloud,
    token: null,
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
  });
  const name = { service: "entra", operation: `POST ${TEMPLATE}` } as const;
  const answerShape = v.object({ access_token: v.pipe(v.string(), v.nonEmpty()) });

  return {
    async clientCredentialsToken({ tenantId, clientId, clientSecret }, dataverseUrl, options) {
      const answer = await asApplication(clientId, () =>
        transport(
          {
            method: "POST",
            template: TEMPLATE,
            url: `${cloud.login}/${segment(tenantId)}/oauth2/v2.0/token?client-request-id=${id()}`,
            form: new URLSearchParams({
              client_id: clientId,
              client_secret: clientSecret,
              grant_type: "client_credentials",
              scope: `${dataverseUrl}/.default`,
            }),
            secrets: [clientSecret],
          },
          options,
        ),
      );
      return readBody(name, answer, (body) => v.parse(answerShape, body).access_token);
    },
  };
}

/** Names the application in a failure, and what it asked for: what Entra says to one proves nothing of a person. */
async function asApplication<T>(clientId: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof MicrosoftError)) throw error;
    const held = { clientId, scopes: null, roles: null, byApplication: true };
    throw new MicrosoftError(error.message, { ...error.facts, held, api: "dataverse" });
  }
}

/** The id by which a token request can be told from every other, or null for other requests. */
export const clientRequestIdOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).searchParams.get("client-request-id") : null;
