import type { PortalSettings } from "../../sandbox/portals/settings.ts";

/** One way in which the portals can show themselves; portals-01, portals-03, portals-45, portals-51. */
export interface Variant {
  readonly name: string;
  readonly settings: Partial<PortalSettings>;
}

/** What Entra's are not alone in: "Application users" instead of "S2S apps", and the unified form of a user. */
const other = { applicationUsers: "Application users", dynamics: "unified" } as const;

export const variants: readonly Variant[] = [
  { name: "ko en", settings: { toolkit: "ko", language: "en" } },
  { name: "react en", settings: { toolkit: "react", language: "en", ...other } },
  { name: "mixed de", settings: { toolkit: "mixed", language: "de", accountTypes: "radios", ...other } },
  { name: "hosting ja", settings: { toolkit: "hosting", language: "ja" } },
  {
    name: "react ja",
    settings: { toolkit: "react", language: "ja", accountTypes: "radios", survey: "on", ...other },
  },
  { name: "ko fr", settings: { toolkit: "ko", language: "fr", rerender: 150 } },
  { name: "mixed es", settings: { toolkit: "mixed", language: "es", ...other } },
  {
    name: "ko zh-Hans",
    settings: { toolkit: "ko", language: "zh-Hans", accountTypes: "radios", dynamics: "unified" },
  },
  {
    name: "react pt-BR",
    settings: { toolkit: "react", language: "pt-BR", applicationUsers: "Application users" },
  },
];
