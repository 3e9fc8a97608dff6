import { Window } from "happy-dom";
import { locate } from "../../../content-scripts/locate/locate.ts";
import { createPass, type LookContext, type Pass } from "../../../content-scripts/locate/pass.ts";
import type { Sight } from "../../../content-scripts/locate/sight.ts";
import type { GuideContext } from "../../../src/guide/context.ts";
import { targets, targetsOf } from "../../../src/guide/pages/index.ts";
import { guidePermissions } from "../../../src/guide/permissions.ts";
import { portalWords } from "../../../src/guide/portal-words/languages.ts";
import { portalOrigins } from "../../../src/guide/routes/hosts.ts";
import type { PageId, PortalPlace } from "../../../src/guide/routes/place.ts";
import { defaultSettings } from "../../../src/recipe/settings.ts";
import { textus } from "../../../src/recipe/textus.ts";
import type { Case } from "./fixtures/cases.ts";
import { APP } from "./fixtures/knockout.ts";

export const guideContext: GuideContext = {
  task: "vendor",
  redirectUri: null,
  settings: defaultSettings(textus),
  permissions: guidePermissions(textus),
  portals: portalOrigins("public"),
  tenantId: null,
  tenantName: "Contoso",
  clientId: APP,
  environmentId: null,
  environmentName: "Contoso Sales",
  dynamicsUrl: null,
  userId: null,
};

const portalOf = (page: PageId): PortalPlace["portal"] =>
  page.startsWith("dynamics-")
    ? "dynamics"
    : /environment|application-users/.test(page)
      ? "power-platform"
      : "entra";

export const placeOf = (page: PageId, appId: string | null = null): PortalPlace => ({
  portal: portalOf(page),
  cloud: "public",
  origin: "https://entra.microsoft.com",
  page,
  appId,
  isEnterpriseApp: false,
  environmentId: null,
  tenantId: null,
  userId: null,
  language: null,
});

/** A fixture as a document, with what its marks said taken out of it. */
export interface Staged {
  readonly document: Document;
  readonly truth: ReadonlyMap<string, Element>;
}

/** One window for all: a new one for each page of hundreds would take gigabytes. */
const window = new Window({
  url: "https://entra.microsoft.com/",
  settings: { disableJavaScriptEvaluation: true },
});

export function stage(html: string, lang: string): Staged {
  const document = window.document as unknown as Document;
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  return { document, truth: takeMarks(document) };
}

export function takeMarks(document: Document): Map<string, Element> {
  const truth = new Map<string, Element>();
  for (const element of document.querySelectorAll("[data-truth]")) {
    truth.set(element.getAttribute("data-truth") ?? "", element);
    element.removeAttribute("data-truth");
  }
  return truth;
}

export const passOf = (document: Document, one: Case, more: Partial<LookContext> = {}): Pass =>
  createPass(document, {
    guide: guideContext,
    targets,
    place: placeOf(one.page, one.appId ?? null),
    words: portalWords(one.lang),
    isChildFrame: false,
    own: null,
    ...more,
  });

export interface Outcome {
  readonly target: string;
  readonly sight: Sight;
  /** right: the element of the mark, or one inside or around it that nothing else is in. */
  readonly verdict: "right" | "none" | "unsure" | "wrong" | "nothing-there";
}

/** Targets that mean the control of another one, where the page makes it otherwise. */
const otherForms: Readonly<Record<string, readonly string[]>> = {
  "register.single-tile": ["register.single-tenant", "register.account-type"],
};

/** Looks for all targets that a page can have. */
export function outcomes(pass: Pass, page: PageId, truth: ReadonlyMap<string, Element>): readonly Outcome[] {
  return targetsOf(page).map((target) => {
    const sight = locate(target, pass);
    const marked = [target.id, ...(otherForms[target.id] ?? [])].flatMap((id) => truth.get(id) ?? [])[0];
    const expected = marked?.isConnected ? marked : null;
    return { target: target.id, sight, verdict: verdictOf(sight, expected, truth) };
  });
}

function verdictOf(
  sight: Sight,
  expected: Element | null,
  truth: ReadonlyMap<string, Element>,
): Outcome["verdict"] {
  const { element } = sight;
  if (element === null) {
    if (expected === null || sight.report.reasons.includes("covered")) return "nothing-there";
    return sight.report.state === "unsure" ? "unsure" : "none";
  }
  if (expected === null) return "wrong";
  const others = [...truth.values()].filter(
    (other) => other !== expected && !other.contains(expected) && !expected.contains(other),
  );
  const isSame = element === expected || expected.contains(element) || element.contains(expected);
  return isSame && !others.some((other) => element.contains(other)) ? "right" : "wrong";
}
