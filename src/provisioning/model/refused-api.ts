import { type ApiId, microsoftApis } from "../../microsoft/apis.ts";
import type { CauseId } from "../../microsoft/causes.ts";
import type { FailureFacts } from "../../microsoft/errors.ts";
import { type WordValue, words } from "../../words/index.ts";
import { whoRefused } from "./asked.ts";

/** Causes that the missing service principal of an API may explain, and that its creation ends (refusals-10). */
const endedByCreation: readonly CauseId[] = ["api-not-in-tenant", "resource-unknown"];

/** Consent to Graph is what every sign-in begins with: no tenant is without it. */
const mayBeMissing: readonly ApiId[] = ["dataverse", "power-apps", "power-platform"];

/** Creates the service principal of an API, in any shell that has the Azure CLI. */
const creation = (api: ApiId): string => `az ad sp create --id ${microsoftApis[api].appId}`;

/** "PowerApps Service (475226c6-…)", for Details. */
export const apiInDetails = (api: ApiId): string =>
  `${microsoftApis[api].name} (${microsoftApis[api].appId})`;

/**
 * What sentences say of the API that a token was asked for.
 * @param environment name of the environment that the work is about; "": not known
 */
export function apiValues(
  { api }: Pick<FailureFacts, "api">,
  environment: string,
): Readonly<Record<"api" | "asked" | "missing" | "command" | "to", WordValue>> {
  if (api === undefined)
    return {
      api: words("problem.api.some"),
      asked: words("problem.api.not-said"),
      missing: words("problem.api.missing"),
      command: words("problem.api.commands", {
        commands: mayBeMissing.map((one) =>
          words("problem.api.command", { command: creation(one), api: microsoftApis[one].name }),
        ),
      }),
      to: words("problem.to.unknown"),
    };
  const { name } = microsoftApis[api];
  return {
    api: words("problem.api.named", { api: name }),
    asked: name,
    missing: apiInDetails(api),
    command: creation(api),
    to: serviceOf(api, environment),
  };
}

/** The command that creates what is missing, to be copied as it is; "" where nothing is to be created. */
export function commandFor(cause: CauseId, { api }: Pick<FailureFacts, "api">): string {
  if (!endedByCreation.includes(cause)) return "";
  return (api === undefined ? mayBeMissing : [api]).map(creation).join("; ");
}

/** The service behind an API, as other sentences name it. */
function serviceOf(api: ApiId, environment: string): WordValue {
  if (api === "dataverse") return whoRefused("dataverse", environment);
  return whoRefused(api === "graph" ? "graph" : "power-platform", "");
}
