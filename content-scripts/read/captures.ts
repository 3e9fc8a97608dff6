import type { CaptureCandidate } from "../../src/guide/capture/judge.ts";
import type { CaptureKey } from "../../src/guide/ids.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import { locate } from "../locate/locate.ts";
import { isOver } from "../locate/over.ts";
import type { Pass, ShapedValue } from "../locate/pass.ts";
import { appNameOf } from "./app-name.ts";
import { isInValueColumn, ownSecrets, shownSecrets } from "./secrets.ts";

/** A value that stands in the page, with the element to ring. The text may be a secret: it is sent once, to the worker. */
export interface CaptureReading {
  readonly candidate: CaptureCandidate;
  readonly element: Element;
}

/** Targets that are values to capture, by page. */
const valueTargets: Readonly<Partial<Record<PageId, readonly (readonly [CaptureKey, string])[]>>> = {
  "tenant-overview": [["tenantId", "tenant-overview.tenant-id"]],
  "app-overview": [
    ["clientId", "app-overview.client-id"],
    ["tenantId", "app-overview.tenant-id"],
  ],
  environment: [["dynamicsUrl", "environment.url"]],
};

/**
 * The values of a page that the guide may capture: only those that the locator is sure of. Each one is a candidate;
 * capture/judge.ts decides.
 */
export function readCaptures(page: PageId, pass: Pass): readonly CaptureReading[] {
  if (page === "credentials") return readSecrets(pass);
  return (valueTargets[page] ?? []).flatMap(([key, id]) => {
    const target = pass.target(id);
    if (target === null) return [];
    const { element, report } = locate(target, pass);
    const value = pass.values().find((one) => one.element === element);
    // The same rule of place applies as to secrets and rows: what lies over the page is not part of it.
    if (value === undefined || report.state !== "found" || isOver(value.element)) return [];
    return [readingOf(key, value, pass, { appName: key === "clientId" ? appNameOf(pass) : null })];
  });
}

/** Secrets of the page's own tables that can still be read. */
function readSecrets(pass: Pass): readonly CaptureReading[] {
  const shown = shownSecrets(pass).filter(({ shape }) => shape === "secret");
  const ours = shown.filter(({ rowName }) => rowName === pass.context.guide.settings.secretDescription);
  return shown
    .filter(({ element }) => isInValueColumn(element, pass))
    .map((one) => {
      // The guide's own secret stands out among others, but not among others of the same name. Refused ones count, too.
      const alike = howMany(ours.includes(one) ? ours : shown);
      const { rowName, isInSecretsList } = one;
      return readingOf("clientSecret", one, pass, { rowName, alike, isInSecretsList });
    });
}

const howMany = (secrets: readonly { readonly text: string }[]): number =>
  new Set(secrets.map(({ text }) => text)).size;

/** Whether the guide's own row has a masked secret and there is no other value to capture. */
export function hasOnlyMaskedSecret(pass: Pass): boolean {
  return (
    !shownSecrets(pass).some(({ shape }) => shape === "secret") &&
    ownSecrets(pass).some(({ shape }) => shape === "masked-secret")
  );
}

const readingOf = (
  key: CaptureKey,
  value: Pick<ShapedValue, "element" | "text">,
  pass: Pass,
  more: Partial<Pick<CaptureCandidate, "appName" | "rowName" | "alike" | "isInSecretsList">>,
): CaptureReading => ({
  element: value.element,
  candidate: {
    key,
    text: value.text,
    from: "page",
    place: pass.context.place,
    appName: null,
    rowName: null,
    isInSecretsList: false,
    alike: 1,
    ...more,
  },
});
