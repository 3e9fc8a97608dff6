import type { Credentials } from "./credentials.ts";

/** Labels as TextUs' procedure has them, in its order; they are not translated, because TextUs reads them. */
export const handOffLabels = [
  ["dynamicsUrl", "Dynamics URL"],
  ["tenantId", "Tenant ID"],
  ["clientId", "Client ID"],
  ["clientSecret", "Client Secret"],
] as const satisfies readonly (readonly [keyof Credentials, string])[];

/** The four values as text for the clipboard, one labelled line each. Holds a secret. */
export function formatForHandOff(credentials: Credentials): string {
  return handOffLabels.map(([field, label]) => `${label}: ${credentials[field]}`).join("\n");
}

/** The same without the secret, for whoever gets that in another way. */
export function idsForHandOff(credentials: Credentials): string {
  return handOffLabels
    .filter(([field]) => field !== "clientSecret")
    .map(([field, label]) => `${label}: ${credentials[field]}`)
    .join("\n");
}

/** The four values as JSON with our own names, for a program. Holds a secret. */
export function asJson(credentials: Credentials): string {
  const members = handOffLabels.map(([field]) => [field, credentials[field]] as const);
  return JSON.stringify(Object.fromEntries(members), null, 2);
}

/** The four values as lines of a `.env` file. Holds a secret. */
export function asEnvironment(credentials: Credentials): string {
  return handOffLabels
    .map(([field, label]) => `${label.toUpperCase().replace(" ", "_")}=${quoted(credentials[field])}`)
    .join("\n");
}

/**
 * Some readers take quotes for a part of the value, so there are none around what needs none; in others a blank, "#" or
 * "$" means something without them.
 */
function quoted(value: string): string {
  if (/^[\w./:~@+-]*$/.test(value)) return value;
  const quote = ["'", "`", '"'].find((one) => !value.includes(one)) ?? "";
  return `${quote}${value}${quote}`;
}
