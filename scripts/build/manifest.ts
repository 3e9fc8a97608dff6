import { calledHosts, matchPatternOf } from "../../src/clouds/access.ts";
import type { CloudId } from "../../src/clouds/table.ts";
import { allPortalMatchPatterns } from "../../src/guide/routes/hosts.ts";

/** manifest.json, which names no host, no vendor and no version. */
export interface ManifestTemplate {
  /** "{version}". */
  readonly version: string;
  /** With "{vendor}" in it. */
  readonly short_name: string;
  readonly content_security_policy: { readonly extension_pages: string };
}

/** What is filled in. */
interface ManifestHosts extends ManifestTemplate {
  readonly host_permissions: string[];
  readonly optional_host_permissions: string[];
}

/**
 * The manifest of an extension for one vendor that signs in to one cloud: the template with its version (package.json), and
 * with hosts and a content security policy made from src/clouds. The services of that cloud are granted with the installation. Its organizations, and the portals of
 * every cloud, are optional: the browser asks for one organization, or one cloud's portals, when they are needed.
 * @throws Error when the template's policy has no connect-src for pages to be let through.
 */
export function manifestOf<T extends ManifestTemplate>(
  template: T,
  { cloud, vendor, version }: { readonly cloud: CloudId; readonly vendor: string; readonly version: string },
): T & ManifestHosts {
  const called = calledHosts(cloud);
  const asked = (when: "installed" | "chosen") =>
    called.filter((one) => one.asked === when).map(matchPatternOf);
  const sources = called.map(({ host }) => `https://${host}`).join(" ");
  const policy = template.content_security_policy.extension_pages;
  const filled = policy.replace(/connect-src 'self'(?=;)/, (self) => `${self} ${sources}`);
  if (filled === policy) throw new Error("manifest.json has no connect-src 'self' to fill in.");
  return {
    ...template,
    version: template.version.replace("{version}", version),
    short_name: template.short_name.replaceAll("{vendor}", vendor),
    host_permissions: asked("installed"),
    optional_host_permissions: [...asked("chosen"), ...allPortalMatchPatterns()],
    content_security_policy: { extension_pages: filled },
  };
}
