import {
  type Configuration,
  type IPublicClientApplication,
  PublicClientApplication,
  type RedirectRequest,
} from "@azure/msal-browser";
import type { Cloud } from "../../src/clouds/table.ts";
import type { Fetch } from "../../src/microsoft/http.ts";
import { anyTenant, type SignInSettings } from "../policy/options.ts";
import { createTokenNetwork } from "./token-network.ts";

export type ReadySettings = SignInSettings & { readonly clientId: string };

/** MSAL for one client id and authority. */
export interface MsalClient {
  readonly app: IPublicClientApplication;
  /** What the sign-in app is known by, to tell where a refusal is mended. */
  readonly registration: { readonly clientId: string; readonly redirectUri: string };
  /**
   * Begins an interactive request. MSAL wants to navigate its window there; we take the address instead.
   * From here on MSAL has a request "in progress" until it is answered.
   */
  authorizeUrl(request: Omit<RedirectRequest, "redirectUri">): Promise<string>;
  /** Whether the account decides which tenant it is: the options name none. */
  readonly anyTenant: boolean;
  /** Authority of one tenant, for requests after sign-in. */
  authorityOf(tenantId: string): string;
}

/**
 * The window that MSAL expects must be there already (window-stand-in.ts).
 * @param signedOut aborts its token requests when the admin signs out.
 */
export async function createMsalClient(
  settings: ReadySettings,
  cloud: Cloud,
  fetch: Fetch,
  signedOut: AbortSignal,
): Promise<MsalClient> {
  const { clientId, tenant, redirectUri } = settings;
  let navigation: string | null = null;
  const configuration: Configuration = {
    auth: {
      clientId,
      authority: `${cloud.login}/${tenant}`,
      redirectUri,
      // Claims challenges are answered, so Microsoft may revoke access at once instead of after an hour.
      clientCapabilities: ["CP1"],
      onRedirectNavigate: (url) => {
        navigation = url;
        return false;
      },
    },
    // Not localStorage: libraries-06.
    cache: { cacheLocation: "sessionStorage" },
    system: { networkClient: createTokenNetwork(fetch, cloud, signedOut) },
  };
  const app = new PublicClientApplication(configuration);
  await app.initialize();

  return {
    app,
    registration: { clientId, redirectUri },
    anyTenant: tenant === anyTenant,
    async authorizeUrl(request) {
      navigation = null;
      await app.acquireTokenRedirect({ ...request, redirectUri });
      // Assigned in the callback above, which the compiler does not see.
      const url = navigation as string | null;
      if (url === null) throw new Error("MSAL did not say where to sign in");
      return url;
    },
    authorityOf: (tenantId) => `${cloud.login}/${tenantId}`,
  };
}
