import type { SandboxResponse } from "../../server/service.ts";
import { refusal } from "../answers.ts";

/** specs/powerplatform/endpoints.json, apiVersionsAcceptedByBap. */
export const bapApiVersions: readonly string[] = [
  "2016-02-01",
  "2016-11-01",
  "2018-01-01",
  "2018-10-01",
  "2019-05-01",
  "2019-10-01",
  "2020-04-01",
  "2020-05-01",
  "2020-06-01",
  "2020-08-01",
  "2020-09-01",
  "2020-10-01",
  "2021-03-01",
  "2021-04-01",
  "2021-07-01",
  "2022-05-01",
  "2023-06-01",
  "2024-05-01",
  "2026-06-01",
];

/** Refuses a request whose api-version is missing or none of these; null when it is well. */
export function refuseApiVersion(url: URL, accepted: readonly string[]): SandboxResponse | null {
  const version = url.searchParams.get("api-version");
  if (version === null)
    return refusal(
      400,
      "MissingApiVersionParameter",
      "The api-version query parameter (?api-version=) is required for all requests.",
    );
  if (accepted.includes(version)) return null;
  return refusal(
    400,
    "InvalidApiVersionParameter",
    `The api-version '${version}' is invalid. The supported versions are '${accepted.join(",")}'.`,
  );
}
