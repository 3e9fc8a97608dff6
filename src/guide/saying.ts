import type { PortalWord } from "./portal-words/index.ts";

/** Values that a portal shows and the guide knows: names that the admin or the recipe gave. */
export type KnownName =
  | "applicationName"
  | "secretDescription"
  | "tenantName"
  | "environmentName"
  | "applicationUserName"
  | "clientId";

/**
 * Something that a portal page says.
 * - a word of `portal-words/`, in the language of the frame, with all its synonyms;
 * - text that no portal translates: "Microsoft Graph", "user_impersonation";
 * - a name that is known from the context.
 */
export type Saying = PortalWord | { readonly literal: string } | { readonly known: KnownName };
