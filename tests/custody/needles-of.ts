import type { Exchange } from "../../sandbox/server/observers.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import type { Needle } from "./search/needle.ts";

/** Who and what the scenario is about; each is written nowhere else in a profile. */
export const people = {
  username: "admin@contoso.com",
  displayName: "Adele Admin",
  password: "pa55-typed-at-Microsoft-only-8Yt2",
  tenantName: "Wingtip Holdings Qx7",
  tenantDomain: "wingtip-qx7.onmicrosoft.com",
  chosenEnvironment: "Contoso Sales",
  otherEnvironment: "Contoso Test",
  otherBusinessUnit: "Contoso DACH",
} as const;

/** Contoso with names that can be looked for. */
export const scenario = {
  extends: "contoso",
  tenant: { displayName: people.tenantName, initialDomain: people.tenantDomain },
  users: [{ userPrincipalName: people.username, displayName: people.displayName, password: people.password }],
};

const names: readonly Needle[] = [
  { kind: "password", name: "the password", value: people.password },
  { kind: "person", name: "the user principal name", value: people.username },
  { kind: "person", name: "the person's name", value: people.displayName },
  { kind: "tenant name", name: "the tenant's name", value: people.tenantName },
  { kind: "tenant name", name: "the tenant's domain", value: people.tenantDomain },
  { kind: "other environment", name: "another environment's name", value: people.otherEnvironment },
  { kind: "business unit", name: "another business unit's name", value: people.otherBusinessUnit },
];

/**
 * Everything whose custody is watched, by the sandbox's own account and not by the extension's: every token that it
 * has issued or was shown, every client secret that its apps have, what the admin typed, names
 * and ids.
 */
export function needlesOf(
  sandbox: Pick<Sandbox, "world">,
  exchanges: readonly Exchange[],
): readonly Needle[] {
  const { id, applications } = sandbox.world.tenant;
  const secrets = applications
    .filter(({ displayName }) => displayName === "TextUs")
    .flatMap(({ passwordCredentials }) => passwordCredentials.map(({ _secretText }) => _secretText));
  return [
    ...tokensIn(exchanges),
    ...[...new Set(secrets)].map(
      (value, n): Needle => ({ kind: "client secret", name: `client secret ${n + 1}`, value }),
    ),
    ...names,
    { kind: "id", name: "the tenant's id", value: id },
    ...applications.map(({ appId }, n): Needle => ({ kind: "id", name: `app id ${n + 1}`, value: appId })),
  ];
}

const members = ["access_token", "refresh_token", "id_token"] as const;

function tokensIn(exchanges: readonly Exchange[]): readonly Needle[] {
  const values = new Map<string, string>();
  for (const { service, request, response } of exchanges) {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
    if (bearer !== undefined && !values.has(bearer)) values.set(bearer, "access_token");
    const { body } = response;
    if (service !== "entra" || typeof body !== "object" || body === null) continue;
    for (const member of members) {
      const value = (body as Readonly<Record<string, unknown>>)[member];
      if (typeof value === "string" && value !== "") values.set(value, member);
    }
  }
  return [...values].map(([value, member], n) => ({
    kind: "token",
    name: `${member.replace("_", " ")} ${n + 1}`,
    value,
  }));
}
