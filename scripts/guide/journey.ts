import type { GuideContext } from "../../src/guide/context.ts";
import type { Fact } from "../../src/guide/fact.ts";
import type { StepId } from "../../src/guide/model.ts";
import { guidePermissions } from "../../src/guide/permissions.ts";
import { portalOrigins } from "../../src/guide/routes/hosts.ts";
import { parsePortalUrl } from "../../src/guide/routes/parse-portal-url.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import { defaultSettings } from "../../src/recipe/settings.ts";
import { textus } from "../../src/recipe/textus.ts";
import { type Compared, compare, isSame } from "./compare.ts";
import type { PortalTab, TabLook } from "./portal-tab.ts";
import type { Variant } from "./variants.ts";

/** What was seen at one moment of a journey. */
export interface Stop {
  readonly step: StepId;
  readonly what: string;
  readonly compared: readonly Compared[];
  /** ms. */
  readonly took: number;
}

export interface Journey {
  readonly stops: readonly Stop[];
  /** Values and choices that were read wrongly. */
  readonly misread: readonly string[];
  /** What was there to be read and was not: the card then asks, and is never wrong. */
  readonly unread: readonly string[];
}

/** Length of the shortest value that is captured: a GUID. */
const SHORTEST_VALUE = 36;

const entra = "https://entra.microsoft.com";
const app = (item: string, id: string): string =>
  `${entra}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${item}/appId/${id}/isMSAApp~/false`;

/**
 * All that an administrator does in Entra, from the tenant's overview to the consent, in one tab of a portal
 * that shows itself in one way. The controls are worked by what the portal knows of them; at every stop the
 * guide looks, and what it sees is held against that.
 */
export async function journeyThroughEntra(tab: PortalTab, variant: Variant): Promise<Journey> {
  // The drop-down's option is a control of the portal too, but no radio; and the radios are no drop-down.
  const radios = variant.settings.accountTypes === "radios";
  const notInVariant = radios ? ["register.account-type"] : ["register.single-tenant"];
  const stops: Stop[] = [];
  const misread: string[] = [];
  const unread: string[] = [];
  let guide: GuideContext = {
    settings: defaultSettings(textus),
    permissions: guidePermissions(textus),
    portals: portalOrigins("public"),
    tenantId: null,
    tenantName: "Contoso",
    clientId: null,
    environmentId: null,
    environmentName: null,
    dynamicsUrl: null,
    userId: null,
  };

  async function stop(
    step: StepId,
    page: PageId,
    what: string,
    nowhere: readonly string[] = [],
  ): Promise<TabLook> {
    const look = await tab.look(page, guide);
    stops.push({
      step,
      what,
      compared: await compare(look, tab, [...nowhere, ...notInVariant]),
      took: look.took,
    });
    return look;
  }
  const expectFact = (look: TabLook, what: string, wanted: (fact: Fact) => boolean): void => {
    if (look.facts.some(wanted)) return;
    const told = look.facts.filter((fact) => fact.kind !== "choice" || fact.verdict !== "open");
    unread.push(`${what}: ${JSON.stringify(told)}`);
  };
  const isChoice = (choice: string, verdict: string) => (fact: Fact) =>
    fact.kind === "choice" && fact.choice === choice && fact.verdict === verdict;
  async function expectValue(look: TabLook, key: string, control: string): Promise<string> {
    const spot = await tab.waitFor(control);
    const shown = (await tab.text(control)).trim();
    const read = look.captures.filter((one) => one.key === key);
    const [first] = read;
    // What the portal shows may hold an icon's glyph and a hidden copy besides (facts/portals.md 3.3).
    const isRight =
      read.length === 1 &&
      first !== undefined &&
      first.text.length >= SHORTEST_VALUE &&
      shown.includes(first.text) &&
      isSame({ host: first.host, path: first.path }, spot, []);
    if (read.length === 0) unread.push(`${key}: not read`);
    else if (!isRight)
      misread.push(`${key}: read ${JSON.stringify(read.map(({ text }) => text.slice(0, 8)))}`);
    return shown;
  }

  await tab.open(`${entra}/#view/Microsoft_AAD_IAM/TenantOverview.ReactView`, "tenantId");
  await expectValue(await stop("tenant-id", "tenant-overview", "tenant overview"), "tenantId", "tenantId");

  await tab.open(`${entra}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`, "newRegistration");
  await stop("new-registration", "app-list", "app list");

  await tab.open(`${entra}/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade`, "applicationName");
  expectFact(
    await stop("register", "register", "empty form"),
    "no name yet",
    isChoice("application-name", "open"),
  );
  await tab.fill("applicationName", "TextUs");
  const filled = await stop("register", "register", "name typed");
  expectFact(filled, "the name", isChoice("application-name", "right"));
  expectFact(filled, "single tenant", isChoice("account-type", "right"));

  await tab.click("register");
  await tab.waitFor("clientId");
  guide = { ...guide, clientId: parsePortalUrl(tab.page.url())?.appId ?? null };
  await tab.page.waitForTimeout(200);
  const overview = await stop("client-id", "app-overview", "overview, Manage closed");
  await expectValue(overview, "clientId", "clientId");
  await expectValue(overview, "tenantId", "directoryId");
  const id = guide.clientId ?? "";
  await tab.click("menu:Manage");
  await stop("open-secrets", "app-overview", "overview, Manage open");
  await stop("open-permissions", "app-overview", "overview, Manage open");

  await tab.open(app("Credentials", id), "newClientSecret");
  await stop("new-secret", "credentials", "no secret yet");
  await tab.click("newClientSecret");
  await tab.waitFor("secretDescription");
  expectFact(
    await stop("add-secret", "credentials", "empty pane"),
    "6 months",
    isChoice("secret-expiry", "wrong"),
  );
  await tab.fill("secretDescription", "production");
  expectFact(
    await stop("add-secret", "credentials", "described"),
    "description",
    isChoice("secret-description", "right"),
  );
  await tab.click("addSecret");
  await tab.waitFor("secretValue:production");
  const secret = await stop("secret-value", "credentials", "value on show");
  await expectValue(secret, "clientSecret", "secretValue:production");
  expectFact(
    secret,
    "the secret's row",
    (fact) => fact.kind === "row" && fact.row === "secret" && fact.there,
  );
  await tab.open(app("Overview", id), "clientId");
  await tab.open(app("Credentials", id), "secretValue:production");
  const masked = await stop("secret-value", "credentials", "value masked", ["credentials.secret-value"]);
  if (masked.captures.length > 0) misread.push("a masked secret was taken");

  await tab.open(app("CallAnAPI", id), "addPermission");
  await stop("dynamics-permission", "api-permissions", "no permission yet");
  await tab.click("addPermission");
  await tab.waitFor("api:Dynamics CRM");
  await stop("dynamics-permission", "api-permissions", "APIs");
  await tab.click("api:Dynamics CRM");
  await tab.waitFor("delegated");
  expectFact(
    await stop("dynamics-permission", "api-permissions", "kinds"),
    "no kind yet",
    isChoice("permission-kind", "open"),
  );
  await tab.click("application");
  expectFact(
    await tab.look("api-permissions", guide),
    "the wrong kind",
    isChoice("permission-kind", "wrong"),
  );
  await tab.click("delegated");
  expectFact(
    await stop("dynamics-permission", "api-permissions", "groups closed"),
    "the right kind",
    isChoice("permission-kind", "right"),
  );
  await tab.click("expandAll");
  await stop("dynamics-permission", "api-permissions", "groups open");
  await tab.click("permission:user_impersonation");
  await tab.click("addPermissions");
  await tab.waitFor("configured:user_impersonation");
  await tab.click("addPermission");
  await tab.waitFor("api:Microsoft Graph");
  await stop("graph-permission", "api-permissions", "APIs");
  await tab.click("api:Microsoft Graph");
  await tab.waitFor("delegated");
  await tab.click("delegated");
  await tab.fill("searchPermissions", "Directory.ReadWrite.All");
  await stop("graph-permission", "api-permissions", "filtered");
  await tab.click("permission:Directory.ReadWrite.All");
  await tab.click("addPermissions");
  await tab.waitFor("configured:Directory.ReadWrite.All");
  const added = await stop("admin-consent", "api-permissions", "before the consent");
  const isGranted = (row: string, granted: boolean) => (fact: Fact) =>
    fact.kind === "row" && fact.row === row && fact.there && fact.granted === granted;
  expectFact(
    added,
    "user_impersonation without consent",
    (fact) =>
      fact.kind === "row" && fact.row === "permission:dynamics" && fact.there && fact.granted !== true,
  );
  await tab.click("grantAdminConsent");
  await tab.waitFor("confirmConsent");
  await stop("admin-consent", "api-permissions", "question");
  await tab.click("confirmConsent");
  await tab.page.waitForTimeout(500);
  await tab.click("refresh");
  await tab.page.waitForTimeout(500);
  const granted = await tab.look("api-permissions", guide);
  expectFact(granted, "consent to Dynamics", isGranted("permission:dynamics", true));
  expectFact(granted, "consent to Graph", isGranted("permission:graph", true));
  return { stops, misread, unread };
}
