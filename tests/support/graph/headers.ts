import type { SandboxResponse } from "../../../sandbox/server/service.ts";
import { spec } from "../../contract/dataverse-specs.ts";

interface Described {
  readonly responseHeadersObserved: {
    readonly "success with body": {
      readonly "content-type": string;
      readonly "odata-version": string;
      readonly always: readonly string[];
    };
  };
}

const guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const root = "https://graph\\.microsoft\\.com";
/** Locations seen: responseHeadersObserved, "POST 201 (and action 200)"; of federated credentials, recorded. */
const locations = new RegExp(
  `^${root}(?:/v2/${guid}/(?:directoryObjects/${guid}/Microsoft\\.DirectoryServices\\.(?:Application|ServicePrincipal)|oauth2PermissionGrants/[\\w-]+|federatedIdentityCredentials/${guid}))?$`,
);

/** Where an answer's headers are not those that Graph was seen to send (specs/graph/operations.json). */
export function headerDifferences(method: string, { status, headers = {}, body }: SandboxResponse): string[] {
  const { responseHeadersObserved } = spec<Described>("graph/operations.json");
  const success = responseHeadersObserved["success with body"];
  const own = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const wrong: string[] = [];
  const expect = (name: string, wanted: string | undefined) => {
    const value = own.get(name);
    if (value !== wanted) wrong.push(`${name} is ${value ?? "absent"}, seen was ${wanted ?? "none"}`);
  };
  for (const one of success.always) {
    const [name = "", value] = one.split(": ");
    if (name === "vary" && body === undefined) continue;
    if (value === undefined) {
      if (!own.get(name)) wrong.push(`${name} is absent`);
    } else expect(name, value);
  }
  if (status >= 400) {
    expect("content-type", "application/json");
    expect("odata-version", undefined);
  } else if (status === 204) {
    expect("content-type", undefined);
    expect("odata-version", undefined);
  } else if (!Buffer.isBuffer(body)) {
    expect("content-type", success["content-type"]);
    expect("odata-version", success["odata-version"]);
  }
  const location = own.get("location");
  if (status === 201 && location === undefined) wrong.push("201 without a location");
  if (location !== undefined && (method === "GET" || !locations.test(location)))
    wrong.push(`location is ${location}`);
  return wrong;
}
