import type { FrameCapture, FrameFact, FramePane, Watch } from "../../src/contract/guide-protocol.ts";
import type { PartialPortalWords } from "../../src/guide/portal-words/index.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import type { SightReport } from "../../src/guide/sight.ts";
import { framesInPanes } from "../locate/frames.ts";
import { locate } from "../locate/locate.ts";
import { createPass, type LookContext, type LookMemory } from "../locate/pass.ts";
import type { Sight } from "../locate/sight.ts";
import { type PageReading, readInParts } from "../read/read-page.ts";
import type { Breaths } from "./breaths.ts";

/** One look at this frame. */
export interface Perceived {
  readonly page: PageId | null;
  readonly sizeless: boolean;
  readonly sights: readonly SightReport[];
  readonly facts: readonly FrameFact[];
  readonly secretIsMasked: boolean;
  /** In the top frame: the frames that are the content of a pane. */
  readonly panes: readonly FramePane[];
  readonly captures: readonly FrameCapture[];
  /** By target id, for the ring. */
  readonly elements: ReadonlyMap<string, Element>;
}

/**
 * Looks for every target of the page and reads what the guide may know, with breaks.
 * @param memory what the frame's earlier looks saw; updated here.
 * @param paneOf targets whose pane has this frame as its content.
 * @param isStale whether the page has changed since the look began.
 * @returns null when the page has changed: what was seen before and after a change does not belong together.
 */
export async function perceive(
  window: Window,
  { targets, target, page, place, context }: Watch,
  words: readonly PartialPortalWords[],
  memory: LookMemory,
  paneOf: readonly string[],
  breaths: Breaths,
  isStale: () => boolean,
): Promise<Perceived | null> {
  const { document } = window;
  const seen: LookContext = {
    guide: context,
    place,
    words,
    targets,
    isChildFrame: window !== window.parent,
    paneOf,
    // Our own hosts have closed shadow roots; nothing in them can be found.
    own: null,
  };
  const pass = createPass(document, seen, memory);
  const sights: Sight[] = [];
  for (const one of targets) {
    await breaths.take();
    if (isStale()) return null;
    sights.push(locate(one, pass));
  }
  const parts = page === null ? null : readInParts(page, pass);
  let reading: PageReading | null = null;
  while (parts !== null && reading === null) {
    await breaths.take();
    if (isStale()) return null;
    const { done, value } = parts.next();
    if (done) reading = value;
  }
  return {
    page: place?.page ?? null,
    sizeless: window.innerWidth === 0 || window.innerHeight === 0,
    sights: sights
      .map(({ report }) => report)
      .filter(({ state, target: id }) => state !== "absent" || id === target),
    facts: (reading?.facts ?? []).filter(
      (fact): fact is FrameFact => fact.kind === "choice" || fact.kind === "row" || fact.kind === "name",
    ),
    panes: window === window.parent ? framesInPanes(window, targets, pass) : [],
    secretIsMasked: reading?.secretIsMasked ?? false,
    captures: (reading?.captures ?? []).map(
      ({ candidate: { key, text, appName, rowName, isInSecretsList, alike } }) => ({
        key,
        text,
        appName,
        rowName,
        isInSecretsList,
        alike,
      }),
    ),
    elements: new Map(
      sights.flatMap(({ report: { target: id }, element }) => {
        const instead = memory.instead.get(id);
        const ringed = element === null || instead === undefined ? element : instead;
        return ringed === null ? [] : [[id, ringed]];
      }),
    ),
  };
}
