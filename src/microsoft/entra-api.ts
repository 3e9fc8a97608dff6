import type { CallOptions } from "./api.ts";

export interface EntraApi {
  /**
   * Client-credentials token (a secret) for an organization; proof that the four values work.
   * Sent without an Origin header where the browser would add one (entra-04).
   * @throws MicrosoftError whose code is Entra's: "AADSTS7000215".
   */
  clientCredentialsToken(
    credentials: { readonly tenantId: string; readonly clientId: string; readonly clientSecret: string },
    dataverseUrl: string,
    options: CallOptions,
  ): Promise<string>;
}
