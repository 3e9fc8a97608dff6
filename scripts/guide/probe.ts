/**
 * What the extension's content script does in a frame, for a test that looks from outside: the same locator
 * and readers, bundled and run in every frame of a page. Knows nothing of the sandbox.
 */
import { locate } from "../../content-scripts/locate/locate.ts";
import { createPass } from "../../content-scripts/locate/pass.ts";
import { frameLanguage } from "../../content-scripts/read/frame-language.ts";
import { readPage } from "../../content-scripts/read/read-page.ts";
import type { GuideContext } from "../../src/guide/context.ts";
import type { Fact } from "../../src/guide/fact.ts";
import type { CaptureKey } from "../../src/guide/ids.ts";
import { soughtTargets, targets, targetsOf } from "../../src/guide/pages/index.ts";
import { portalWords } from "../../src/guide/portal-words/languages.ts";
import type { PageId, PortalPlace } from "../../src/guide/routes/place.ts";
import type { SightReport } from "../../src/guide/sight.ts";

export interface Look {
  readonly page: PageId;
  readonly place: PortalPlace | null;
  readonly guide: GuideContext;
}

export interface Seen {
  readonly sizeless: boolean;
  /** Path: child indexes from body down; null without an element. */
  readonly sights: readonly { readonly report: SightReport; readonly path: readonly number[] | null }[];
  readonly captures: readonly {
    readonly key: CaptureKey;
    readonly text: string;
    readonly rowName: string | null;
    readonly appName: string | null;
    readonly isInSecretsList: boolean;
    readonly alike: number;
    readonly path: readonly number[];
  }[];
  readonly facts: readonly Fact[];
  /** ms that looking and reading took. */
  readonly took: number;
}

function pathOf(element: Element): readonly number[] {
  const path: number[] = [];
  for (let at = element; at !== document.body && at.parentElement !== null; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  return path;
}

function look({ page, place, guide }: Look): Seen {
  const start = performance.now();
  const pass = createPass(document, {
    guide,
    place,
    targets: soughtTargets(targets.map(({ id }) => id)),
    words: portalWords(frameLanguage(document, location.href)),
    isChildFrame: window !== window.top,
    own: null,
  });
  const sights = targetsOf(page).map((target) => {
    const { report, element } = locate(target, pass);
    return { report, path: element === null ? null : pathOf(element) };
  });
  const { captures, facts } = readPage(page, pass);
  return {
    sizeless: innerWidth === 0 || innerHeight === 0,
    sights,
    captures: captures.map(
      ({ candidate: { key, text, rowName, appName, isInSecretsList, alike }, element }) => ({
        key,
        text,
        rowName,
        appName,
        isInSecretsList,
        alike,
        path: pathOf(element),
      }),
    ),
    facts,
    took: performance.now() - start,
  };
}

Object.assign(globalThis, { guideProbe: look });
