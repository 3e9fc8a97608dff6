import type { PortalSettings } from "../../sandbox/portals/settings.ts";

/** One way in which the portals can show themselves; facts/portals.md 0.1, 0.3, 5. */
export interface Variant {
  readonly name: string;
  readonly settings: Partial<PortalSettings>;
}

export const variants: readonly Variant[] = [
  { name: "ko en", settings: { toolkit: "ko", language: "en" } },
  { name: "react en", settings: { toolkit: "react", language: "en" } },
  { name: "mixed de", settings: { toolkit: "mixed", language: "de", accountTypes: "radios" } },
  { name: "hosting ja", settings: { toolkit: "hosting", language: "ja" } },
  { name: "react ja", settings: { toolkit: "react", language: "ja", accountTypes: "radios", survey: "on" } },
  { name: "ko fr", settings: { toolkit: "ko", language: "fr", rerender: 150 } },
  { name: "mixed es", settings: { toolkit: "mixed", language: "es" } },
  { name: "ko zh-Hans", settings: { toolkit: "ko", language: "zh-Hans", accountTypes: "radios" } },
  { name: "react pt-BR", settings: { toolkit: "react", language: "pt-BR" } },
];
