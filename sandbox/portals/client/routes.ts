/** A page of the shell by its hash. */
export interface Route {
  readonly page: PageName;
  readonly extension: string;
  /** Menu item of a menu blade: "Overview", "Credentials", "CallAnAPI". */
  readonly item: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The hash as the portal writes it, without "#". */
  readonly canonical: string;
}

export type PageName =
  | "home"
  | "tenantOverview"
  | "appList"
  | "register"
  | "appOverview"
  | "secrets"
  | "permissions"
  | "authentication"
  | "otherAppPage"
  | "enterpriseApp";

const applicationPages: Readonly<Record<string, PageName>> = {
  overview: "appOverview",
  credentials: "secrets",
  callanapi: "permissions",
  authentication: "authentication",
};

/**
 * Reads a hash: `#view/…` and the older `#blade/…`, names and values in pairs, "~" after the name of a value
 * that is no text, case ignored, a query at its end dropped (portals-09).
 */
export function readHash(hash: string): Route {
  const [path = ""] = hash.replace(/^#/, "").split("?");
  const [kind = "", extension = "", blade = "", ...rest] = path.split("/").map(decodeURIComponent);
  const menuBlade = /MenuBlade$/i.test(blade);
  if (rest[0] === "~") rest.shift();
  const item = menuBlade ? (rest.shift() ?? "Overview") : "";
  const parameters: Record<string, string> = {};
  for (let index = 0; index + 1 < rest.length; index += 2)
    parameters[(rest[index] ?? "").replace(/~$/, "")] = rest[index + 1] ?? "";
  const page = pageOf(extension.toLowerCase(), blade.toLowerCase(), item.toLowerCase());
  const pairs = rest.join("/");
  const canonical =
    kind === "" || page === "home"
      ? "home"
      : [`view/${extension}/${blade}`, ...(menuBlade ? [`~/${item}`] : []), ...(pairs ? [pairs] : [])].join(
          "/",
        );
  return { page, extension, item, parameters, canonical };
}

function pageOf(extension: string, blade: string, item: string): PageName {
  if (extension === "microsoft_aad_registeredapps") {
    if (blade === "applicationslistblade") return "appList";
    if (blade === "createapplicationblade") return "register";
    if (blade === "applicationmenublade") return applicationPages[item] ?? "otherAppPage";
  }
  if (extension === "microsoft_aad_iam") {
    if (blade === "tenantoverview.reactview") return "tenantOverview";
    if (blade === "activedirectorymenublade") return item === "registeredapps" ? "appList" : "tenantOverview";
    if (blade === "managedappmenublade") return "enterpriseApp";
  }
  return "home";
}

/** The portal marks links of the old form, and leaves out what it does not need (portals-09). */
export function rewritten(hash: string, { canonical, extension }: Route): string {
  const legacy = /^#blade\//.test(hash) || /isMSAApp~\/false$/.test(hash);
  const suffix =
    legacy && extension.startsWith("Microsoft_AAD") ? "?Microsoft_AAD_IAM_legacyAADRedirect=true" : "";
  return `#${canonical}${suffix}`;
}
