import { applicationHash, copyWords, type Page } from "../page.ts";

export interface AppDetails {
  readonly appId: string;
  readonly objectId: string;
  readonly displayName: string;
  readonly signInAudience: string;
  readonly redirectUris: Readonly<Record<"spa" | "web" | "publicClient", readonly string[]>>;
  readonly servicePrincipal: { readonly objectId: string; readonly displayName: string } | null;
  readonly credentials: readonly {
    readonly keyId: string;
    readonly description: string;
    readonly expires: string;
    readonly masked: string;
  }[];
}

const audience: Readonly<Record<string, string>> = {
  AzureADMyOrg: "myOrganizationOnly",
  AzureADMultipleOrgs: "multipleOrganizations",
};

/** Essentials of an application, in the order of July 2026 (portals-34). */
export const appOverview: Page = async ({ t, view, word, start, route, ask, go, title }) => {
  const appId = route.appId ?? "";
  const app = (await ask("application", { appId })) as AppDetails;
  title(app.displayName);
  const principal = app.servicePrincipal;
  const secrets = app.credentials.length;
  const { spa, web, publicClient } = app.redirectUris;
  view.draw(() => ({
    content: [
      t.commandBar([
        { text: word("deactivate"), icon: "⊘", truth: "deactivate" },
        { text: word("delete"), icon: "⌫", truth: "deleteApp" },
        { text: word("endpoints"), icon: "⊕", truth: "endpoints" },
      ]),
      t.essentials(word("essentials"), [
        {
          label: word("displayName"),
          value: app.displayName,
          act: () => go(applicationHash("Branding", appId)),
        },
        {
          label: word("clientCredentials"),
          value: secrets === 0 ? word("addCredential") : word("credentialCount", String(secrets)),
          act: () => go(applicationHash("Credentials", appId)),
          truth: "clientCredentials",
        },
        { label: word("applicationId"), value: app.appId, truth: "clientId", copy: copyWords(word) },
        {
          label: word("redirectUris"),
          value: [spa, web, publicClient].some((uris) => uris.length > 0)
            ? `${web.length} web, ${spa.length} spa, ${publicClient.length} public client`
            : word("addRedirectUri"),
          act: () => go(applicationHash("Authentication", appId)),
          truth: "redirectUris",
        },
        { label: word("objectId"), value: app.objectId, truth: "objectId", copy: copyWords(word) },
        {
          label: word("applicationIdUri"),
          value: word("addApplicationIdUri"),
          act: () => go(applicationHash("ProtectAnAPI", appId)),
        },
        { label: word("directoryId"), value: start.tenant.id, truth: "directoryId", copy: copyWords(word) },
        {
          label: word("managedApplication"),
          value: principal?.displayName ?? "-",
          act: () =>
            go(
              `view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${principal?.objectId ?? ""}/appId/${appId}`,
            ),
          truth: "managedApplication",
        },
        {
          label: word("supportedAccountTypes"),
          value: word(audience[app.signInAudience] ?? "allAccounts"),
          act: () => go(applicationHash("Authentication", appId)),
          truth: "accountTypesShown",
        },
        { label: word("state"), value: word("activated") },
      ]),
    ],
  }));
};
