/**
 * Entra's own number of an error, which alone tells errors apart (MSAL 5 has no usable messages,
 * libraries-04): from MSAL's `errorNo`, else from the text.
 * @returns "AADSTS50076", or "" where there is none.
 */
export function aadsts(error: { readonly errorNo?: unknown; readonly errorMessage?: unknown }): string {
  const number = /^\d+$/.exec(String(error.errorNo ?? ""))?.[0];
  if (number) return `AADSTS${number}`;
  return /AADSTS\d{5,7}/.exec(String(error.errorMessage ?? ""))?.[0] ?? "";
}
