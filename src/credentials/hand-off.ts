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
