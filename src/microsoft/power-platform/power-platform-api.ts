import type { Cloud } from "../../clouds/table.ts";
import type { CallOptions, TokenSource } from "../api.ts";
import { MicrosoftError } from "../errors.ts";
import { failureOf, listsErrors, unexpectedAnswer } from "../failure.ts";
import { createTransport, type Fetch, readBody } from "../http.ts";
import { query, segment } from "../odata.ts";
import { allPages } from "../pages.ts";
import { isRefusedRead } from "../refused-read.ts";
import type { EnvironmentRow, PowerPlatformApi } from "./api.ts";
import { readEnvironments } from "./environments.ts";

export interface PowerPlatformDependencies {
  readonly fetch: Fetch;
  readonly tokens: TokenSource;
  readonly cloud: Cloud;
  /** Milliseconds for one request; `REQUEST_TIME_LIMIT_MS` when absent. */
  readonly timeLimitMs?: number;
}

/** The version that both lists and every client seen accept (specs/powerplatform/endpoints.json). */
const BAP_VERSION = "2020-10-01";
/** powerplatform-17. */
const ADMIN_ROLE_VERSION = "2022-03-01-preview";
const ADMIN_ROLE = "/usermanagement/environments/{id}/user/applyAdminRole";

const EVERY_ENVIRONMENT = "/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments";
const OWN_ENVIRONMENTS = "/providers/Microsoft.BusinessAppPlatform/environments";

/** The Power Platform admin API (BAP) and api.powerplatform.com of one cloud; powerplatform-01, powerplatform-17. */
export function createPowerPlatformApi(dependencies: PowerPlatformDependencies): PowerPlatformApi {
  const { fetch, tokens, cloud, timeLimitMs } = dependencies;
  const limit = timeLimitMs === undefined ? {} : { timeLimitMs };
  const transport = (resource: "bap" | "bap-without-slash" | "power-platform") =>
    createTransport({
      fetch,
      service: "power-platform",
      cloud,
      token: (options) => tokens.token(resource, options),
      ...limit,
    });
  const bap = [transport("bap"), transport("bap-without-slash")] as const;
  const powerPlatform = transport("power-platform");

  async function list(template: string, options: CallOptions): Promise<readonly EnvironmentRow[]> {
    try {
      return await listBy(bap[0], template, options);
    } catch (error) {
      if (!isOtherAudience(error)) throw error;
      return listBy(bap[1], template, options);
    }
  }

  function listBy(
    send: ReturnType<typeof transport>,
    template: string,
    options: CallOptions,
  ): Promise<readonly EnvironmentRow[]> {
    const name = { service: "power-platform", operation: `GET ${template}` } as const;
    return allPages(
      `${cloud.bap}${template}${query({ "api-version": BAP_VERSION })}`,
      (url) => send({ method: "GET", template, url }, options),
      (answer) => readBody(name, answer, (body) => readEnvironments(body, cloud)),
      (answer, why) => unexpectedAnswer(name, answer.status, answer.headers, why),
    );
  }

  return {
    async environments(options) {
      try {
        return { rows: await list(EVERY_ENVIRONMENT, options), asAdmin: true };
      } catch (error) {
        // 403 for everybody who is no Power Platform, Dynamics 365 or Global administrator.
        if (!isRefusedRead(error)) throw error;
        return { rows: await list(OWN_ENVIRONMENTS, options), asAdmin: false };
      }
    },

    async applyAdminRole(environmentName, options) {
      const path = `/usermanagement/environments/${segment(environmentName)}/user/applyAdminRole`;
      try {
        const answer = await powerPlatform(
          {
            method: "POST",
            template: ADMIN_ROLE,
            url: `${cloud.powerPlatform}${path}${query({ "api-version": ADMIN_ROLE_VERSION })}`,
          },
          options,
        );
        if (listsErrors(answer.body)) {
          // A refusal, whatever its status: asking again is answered in the same way (powerplatform-20).
          const name = { service: "power-platform", operation: `POST ${ADMIN_ROLE}` } as const;
          const refusal = failureOf(name, answer, [], Date.now());
          throw new MicrosoftError(refusal.message, { ...refusal.facts, refused: true });
        }
      } catch (error) {
        if (!hasRoleAlready(error)) throw error;
      }
    },
  };
}

/** The API goes by its name with a slash and without, and may take one of the two only (consent-17). */
const isOtherAudience = (error: unknown): boolean =>
  error instanceof MicrosoftError &&
  error.facts.status === 401 &&
  error.facts.code === "InvalidAuthenticationAudience";

/** "UserExists": powerplatform-18. Whether it comes as a code or in the text is unconfirmed. */
const hasRoleAlready = (error: unknown): boolean =>
  error instanceof MicrosoftError &&
  error.facts.status >= 400 &&
  ([error.facts.code, ...error.facts.detailCodes].includes("UserExists") ||
    /\bUserExists\b/.test(error.message));
