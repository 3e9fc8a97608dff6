import * as v from "valibot";

const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(120_000));

/**
 * How the portals show themselves. Where a fact is unconfirmed (portals-54) there is a value for each
 * answer. Every member can be changed for all pages (`/_sandbox/portals`) or for one load (query).
 */
export const portalSettingsSchema = v.strictObject({
  /** Which toolkit draws a blade and in which document. "mixed": page by page as seen in 2026 (portals-01). */
  toolkit: v.optional(v.picklist(["mixed", "ko", "react", "hosting"]), "mixed"),
  /** Supported account types: the drop-down of 2026 or the radios before it (portals-03). */
  accountTypes: v.optional(v.picklist(["dropdown", "radios"]), "dropdown"),
  language: v.optional(v.picklist(["en", "de", "fr", "es", "ja", "zh-Hans", "pt-BR"]), "en"),
  /** Until the content of a blade is there, ms; it then comes in pieces. */
  streaming: v.optional(ms, 0),
  /** A survey pop-up on top of each page. */
  survey: v.optional(v.picklist(["off", "on"]), "off"),
  /** After so many ms the page is drawn again with new nodes; 0: never. */
  rerender: v.optional(ms, 0),
  /** Seed of the mutator; 0: markup as it is. */
  mutate: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** What the environment's page calls application users (portals-45). */
  applicationUsers: v.optional(v.picklist(["S2S apps", "Application users"]), "S2S apps"),
  /** The form of a Dynamics user. */
  dynamics: v.optional(v.picklist(["classic", "unified"]), "classic"),
  /** "page": Microsoft's sign-in comes first; "admin": the scenario's first user is signed in already. */
  signIn: v.optional(v.picklist(["page", "admin"]), "page"),
});

export type PortalSettings = v.InferOutput<typeof portalSettingsSchema>;
export type Language = PortalSettings["language"];

/** A setting that does not exist, or a value that it does not have. */
export class PortalSettingsError extends Error {
  override readonly name = "PortalSettingsError";
}

/** @throws PortalSettingsError */
export function readPortalSettings(input: unknown): PortalSettings {
  const result = v.safeParse(portalSettingsSchema, input);
  if (result.success) return result.output;
  throw new PortalSettingsError(
    result.issues.map((issue) => `${v.getDotPath(issue) ?? "(top level)"}: ${issue.message}`).join("\n"),
  );
}

const numeric = ["streaming", "rerender", "mutate"];

/**
 * Settings with those of a query on top; other parameters of the query are the portals' own. `l=de.de-de`
 * names the display language first, as in the portals (portals-51).
 * @throws PortalSettingsError
 */
export function withQuery(settings: PortalSettings, query: URLSearchParams): PortalSettings {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of query)
    if (name in settings) changes[name] = numeric.includes(name) ? Number(value) : value;
  const language = query.get("l")?.split(".")[0]?.toLowerCase();
  const known = portalSettingsSchema.entries.language.wrapped.options;
  const asked = known.find((one) => one.toLowerCase() === language);
  return readPortalSettings({ ...settings, ...(asked ? { language: asked } : {}), ...changes });
}
