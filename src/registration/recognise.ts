/**
 * Finds the two values of a sign-in app in whatever was pasted: JSON, the output of a command, the portal's overview
 * copied whole, `clientId=…`, addresses of the app's pages. Pure.
 */
export interface Recognised {
  /** Application (client) ID, lower case; null when none is sure. */
  readonly clientId: string | null;
  /** Directory (tenant) ID, lower case, or a verified domain; null when none is sure. */
  readonly tenant: string | null;
  /** As a command or an administrator wrote it; null when the text does not say. */
  readonly tenantName: string | null;
  /** IDs of which the text does not say what they are, in its order: a question to Microsoft tells which is a tenant. */
  readonly unnamed: readonly string[];
  /** What was pasted besides, or instead. */
  readonly mistakes: readonly PasteMistake[];
}

export type PasteMistake =
  /** The text has a client secret. It is never kept or shown: the sign-in app has none. */
  | "secret"
  /** The Object ID stands where the Application (client) ID is wanted. */
  | "object-id"
  /** Several apps or several tenants: nobody knows which are meant. */
  | "several"
  /** There is nothing in it that could be one of the values. */
  | "nothing";

type Kind = "clientId" | "tenant" | "other";

/** A text that is longer than this is no overview of an app. */
const longest = 100_000;

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const SECRET = /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{28,40}(?![\w.~-])/;
/** A label has 63 characters at most; without a bound, a long text would take minutes. */
const DOMAIN = /(?<![\w-])[a-z0-9][a-z0-9-]{0,62}\.(?:onmicrosoft\.(?:com|us)|partner\.onmschina\.cn)\b/i;

/**
 * What stands in front of an ID, in the portal's seven languages (terms-20 to terms-22), in JSON and in addresses. Of
 * several the last one counts: "Application (client) ID".
 */
const names: readonly (readonly [Kind, RegExp])[] = [
  ["clientId", /client|cliente?\b|app(?:lication)?[ _-]?id|anwendungs-id|クライアント|客户端/gi],
  [
    "tenant",
    /tenant|directory|mandant|verzeichnis|locataire|annuaire|inquilino|directorio|locatário|diretório|テナント|ディレクトリ|租户|目录|\blogin\.[\w.-]+\/|\bsts\.[\w.-]+\/|#@/gi,
  ],
  [
    "other",
    /obje[ck]t|objet|オブジェクト|对象|secret|schlüssel|key[ _-]?id|environment|subscription|"id"\s*:|^\s*id\s*[:=]/gim,
  ],
];

export function recognise(pasted: string): Recognised {
  const text = pasted.slice(0, longest).normalize("NFKC");
  const found = idsOf(text);
  const of = (kind: Kind | null): readonly string[] => [
    ...new Set(found.filter((one) => one.kind === kind).map(({ id }) => id)),
  ];
  const domain = DOMAIN.exec(text)?.[0].toLowerCase() ?? null;
  const clients = of("clientId");
  const tenants = of("tenant");
  const unnamed = of(null).filter((id) => !clients.includes(id) && !tenants.includes(id));
  const [client = null] = clients.length === 1 ? clients : [];
  const [tenantId = null] = tenants.length === 1 ? tenants : [];
  // With one of both named, one that is not named is the other.
  const only = unnamed.length === 1 ? (unnamed[0] ?? null) : null;
  const clientId = client ?? (tenantId !== null || domain !== null ? only : null);
  const tenant = tenantId ?? (client !== null ? (domain === null ? only : null) : null) ?? domain;
  const isSecret = SECRET.test(text);
  const isSeveral = clients.length > 1 || tenants.length > 1;
  const isObject = clients.length === 0 && clientId === null && of("other").length > 0;
  const isNothing = found.length === 0 && domain === null && !isSecret;
  return {
    clientId,
    tenant,
    tenantName: tenantNameIn(text),
    unnamed: unnamed.filter((id) => id !== clientId && id !== tenant),
    mistakes: [
      ...(isSecret ? (["secret"] as const) : []),
      ...(isSeveral ? (["several"] as const) : []),
      ...(isObject ? (["object-id"] as const) : []),
      ...(isNothing ? (["nothing"] as const) : []),
    ],
  };
}

/**
 * The same, once it is known which of the unnamed IDs are tenants: the one that is a tenant is the tenant, and with a
 * tenant the one that is none is the app.
 */
export function withTenants(found: Recognised, tenants: readonly string[]): Recognised {
  const among = (isTenant: boolean): string | null => {
    const [first = null, ...more] = found.unnamed.filter((id) => tenants.includes(id) === isTenant);
    return more.length === 0 ? first : null;
  };
  const tenant = found.tenant ?? among(true);
  const clientId = found.clientId ?? (tenant === null ? null : among(false));
  const unnamed = found.unnamed.filter((id) => id !== tenant && id !== clientId);
  return { ...found, tenant, clientId, unnamed };
}

interface FoundId {
  readonly id: string;
  /** null: nothing in front of it says. */
  readonly kind: Kind | null;
}

function idsOf(text: string): readonly FoundId[] {
  let from = 0;
  return [...text.matchAll(GUID)].map((match) => {
    const before = text.slice(Math.max(from, match.index - 120), match.index);
    from = match.index + match[0].length;
    return { id: match[0].toLowerCase(), kind: kindOf(before) };
  });
}

/** By the name that stands nearest in front of an ID. */
function kindOf(before: string): Kind | null {
  let kind: Kind | null = null;
  let nearest = -1;
  for (const [one, pattern] of names) {
    for (const { index, 0: word } of before.matchAll(pattern)) {
      const end = index + word.length;
      if (end > nearest) [kind, nearest] = [one, end];
    }
  }
  return kind;
}

/** `"tenantName": "Contoso"`, as the commands of this extension print it. */
function tenantNameIn(text: string): string | null {
  const name = /"?tenantName"?\s*[:=]\s*"([^"\n]{1,256})"/i.exec(text)?.[1]?.trim();
  return name === undefined || name === "" || SECRET.test(name) ? null : name;
}
