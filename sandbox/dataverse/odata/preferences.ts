/** The Prefer header, as far as Dataverse obeys it. */
export interface Preferences {
  /** return=representation: answer the row after a change. */
  readonly representation: boolean;
  /** odata.maxpagesize, or null. */
  readonly pageSize: number | null;
  /** Whether an annotation is asked for by odata.include-annotations. */
  annotates(name: string): boolean;
  /** odata.continue-on-error: a batch goes on after a refusal. */
  readonly continueOnError: boolean;
  /** Value of the Preference-Applied header, or null. */
  readonly applied: string | null;
}

/** Reads a Prefer header; unknown preferences are ignored, as RFC 7240 asks. */
export function readPreferences(header: string | null): Preferences {
  const values = new Map<string, string>();
  for (const item of (header ?? "").match(/[^,="\s]+(?:\s*=\s*(?:"[^"]*"|[^,\s]+))?/g) ?? []) {
    const [name = "", value = ""] = item.split(/=(.*)/s);
    values.set(name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, "$1"));
  }
  const representation = values.get("return")?.toLowerCase() === "representation";
  const size = Number(values.get("odata.maxpagesize") ?? values.get("maxpagesize"));
  const pageSize = Number.isInteger(size) && size > 0 ? Math.min(size, 5000) : null;
  const patterns = (values.get("odata.include-annotations") ?? values.get("include-annotations") ?? "")
    .split(",")
    .map((pattern) => pattern.trim())
    .filter(Boolean);
  const applied = [
    ...(representation ? ["return=representation"] : []),
    ...(pageSize === null ? [] : [`odata.maxpagesize=${pageSize}`]),
    ...(patterns.length > 0 ? [`odata.include-annotations="${patterns.join(",")}"`] : []),
  ];
  return {
    representation,
    pageSize,
    annotates: (name) => patterns.some((pattern) => covers(pattern, name)),
    continueOnError: values.has("odata.continue-on-error") || values.has("continue-on-error"),
    applied: applied.length > 0 ? applied.join(",") : null,
  };
}

/** "*", "OData.Community.Display.V1.FormattedValue", "Microsoft.Dynamics.CRM.*" */
const covers = (pattern: string, name: string): boolean =>
  pattern === "*" || pattern === name || (pattern.endsWith(".*") && name.startsWith(pattern.slice(0, -1)));
