import { expect, it } from "vitest";
import { mayTakePart } from "../../../content-scripts/frame/ancestors.ts";
import { cloudIds, cloudPages } from "../../../src/clouds/table.ts";

const origins = cloudIds.flatMap((cloud) => {
  const { portals, organizations } = cloudPages[cloud];
  return [...portals.map(({ host }) => host), organizations.all].map(
    (host) => `https://${host.replace("*", "contoso")}`,
  );
});

it.each(origins)("lets a frame take part within %s", (origin) => {
  expect(mayTakePart([origin])).toBe(true);
});

it.each([
  "https://evil.example",
  "https://entra-microsoft.com",
  "https://entra.microsoft.com.evil.example",
  "https://notmicrosoft.com",
  "http://entra.microsoft.com",
  "https://entra.microsoft.com:8443",
  "null",
])("keeps a frame silent within %s, wherever it is", (origin) => {
  expect(mayTakePart([origin])).toBe(false);
  expect(mayTakePart([origin, "https://entra.microsoft.com"])).toBe(false);
  expect(mayTakePart(["https://entra.microsoft.com", origin])).toBe(false);
});
