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
  /** Who owns an app that was made by hand. */
  owner: "cloudapp@contoso.com",
  /** Whom a sentence of somebody else's names, as an organization's own plug-in may. */
  namedInRefusal: "the head of Wingtip's 7th desk",
} as const;

/** Contoso with names that can be looked for. */
export const scenario = {
  extends: "contoso",
  tenant: { displayName: people.tenantName, initialDomain: people.tenantDomain },
  users: [{ userPrincipalName: people.username, displayName: people.displayName, password: people.password }],
};

/** The same, where somebody has connected TextUs by hand. */
export const handMade = { ...scenario, extends: "hand-made-set-up" };

const names: readonly Needle[] = [
  { kind: "password", name: "the password", value: people.password },
  { kind: "person", name: "the user principal name", value: people.username },
  { kind: "person", name: "the person's name", value: people.displayName },
  { kind: "person", name: "an owner's user principal name", value: people.owner },
  { kind: "tenant name", name: "the tenant's name", value: people.tenantName },
  { kind: "tenant name", name: "the tenant's domain", value: people.tenantDomain },
  { kind: "other environment", name: "another environment's name", value: people.otherEnvironment },
  { kind: "business unit", name: "another business unit's name", value: people.otherBusinessUnit },
  { kind: "refusal", name: "who is named in a refusal", value: people.namedInRefusal },
];

/**
 * Everything whose custody is watched, by the sandbox's own account and not by the extension's: every token that it
 * has issued or was shown, every client secret that it has issued or that its apps have, what the admin typed, names
 * and ids. A secret that was removed since, alone or with its app, is looked for all the same.
 * @param exchanges every one since the sandbox's start
 */
export function needlesOf(
  sandbox: Pick<Sandbox, "world">,
  exchanges: readonly Exchange[],
): readonly Needle[] {
  const { id, applications } = sandbox.world.tenant;
  const there = applications
    .filter(({ displayName }) => displayName.includes("TextUs"))
    .flatMap(({ passwordCredentials }) => passwordCredentials.map(({ _secretText }) => _secretText));
  const secrets = [...exchanges.flatMap(({ response }) => secretsIn(response.body)), ...there];
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

/** Graph and the portals answer a new secret's value once, as `secretText`, at any depth. */
function secretsIn(answer: unknown): readonly string[] {
  if (typeof answer !== "object" || answer === null || Buffer.isBuffer(answer)) return [];
  return Object.entries(answer).flatMap(([member, value]) =>
    member === "secretText" && typeof value === "string" && value !== "" ? [value] : secretsIn(value),
  );
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
