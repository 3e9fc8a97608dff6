import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import type { CaptureKey } from "../../src/guide/ids.ts";
import { type Box, watchDrawnRings } from "../browser/support/drawn-rings.ts";
import { type Desk, openDesk } from "./desk.ts";
import { isAround } from "./is-around.ts";
import type { PageServer } from "./serve.ts";
import type { Action, Moment, PageTruth, Spot } from "./truth.ts";

/** How long things may take, ms. */
export interface Patience {
  /** The ring, to come; a person waits as long on a slow portal. */
  readonly ring: number;
  /** No ring, to be sure that none comes where there may be none. */
  readonly quiet: number;
  /** A ring on a wrong place, to count: less is the way from one place to the next. */
  readonly stay: number;
  /** A value, to be taken, and a step, to be ticked by itself. */
  readonly value: number;
  readonly tick: number;
}

/** For a judgement on a machine that does nothing else. */
export const person: Patience = { ring: 8_000, quiet: 4_000, stay: 1_200, value: 8_000, tick: 3_000 };
const lookMs = 150;

export interface MomentVerdict {
  readonly moment: Moment;
  readonly verdict: "found" | "missed" | "wrong" | "quiet" | "not judged";
  /** Where the card was, what was ringed instead; for the reader. */
  readonly because: string;
}

/** What one page gave. */
export interface Judgement {
  readonly page: PageTruth;
  readonly moments: readonly MomentVerdict[];
  readonly targets: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  /** Values that had to be taken, and those that were. */
  readonly values: number;
  readonly captured: number;
  /** Values that were taken and must not be. */
  readonly forbidden: readonly string[];
  /** Texts that the card had to say, and those that it did. */
  readonly sayings: number;
  readonly said: number;
  readonly notes: readonly string[];
}

/** Goes through one page as an administrator does, with the guide on, and holds what the guide shows against the truth. */
export async function judgePage(
  server: PageServer,
  truth: PageTruth,
  patience: Patience = person,
): Promise<Judgement> {
  // The guide comes to the page at its step: until then there is nothing of the page to see.
  await server.show(null);
  const desk = await openDesk(server);
  try {
    const [first] = truth.moments;
    if (first === undefined) throw new Error(`${truth.name} has no moments.`);
    await desk.goTo(first.step, truth.known);
    await desk.allowAccess();
    await server.show(truth);
    await desk.page.goto("about:blank");
    await desk.page.goto(truth.url);
    return await walk(desk, truth, patience);
  } finally {
    await desk.close();
  }
}

async function walk(desk: Desk, truth: PageTruth, patience: Patience): Promise<Judgement> {
  const { page } = desk;
  const notes: string[] = [];
  const moments: MomentVerdict[] = [];
  const captured = new Set<CaptureKey>();
  const said: Moment[] = [];
  const forbidden = new Set<string>();
  for (const moment of truth.moments) {
    await catchUp(desk, moment, notes, patience.tick);
    if (moment.scrolled) await scrollTo(page, moment.scrolled, clicked(moment.does));
    moments.push(await judgeMoment(desk, moment, patience));
    if (moment.says && (await isSaid(desk, moment.says, patience.value))) said.push(moment);
    if (moment.does) notes.push(...(await act(page, moment.does)));
    for (const key of Object.keys(moment.captures ?? {}) as CaptureKey[]) {
      if (await isCaptured(desk, key, moment.captures?.[key] ?? "", patience.value)) captured.add(key);
      else notes.push(`${key} was not taken: ${moment.what}`);
    }
    const { texts, memory } = await desk.captured();
    for (const text of truth.forbidden) {
      for (const [place, held] of Object.entries({ ...texts, ...memory })) {
        if (held.includes(text)) forbidden.add(`${text} (${place})`);
      }
    }
  }

  const count = (verdict: MomentVerdict["verdict"]) =>
    moments.filter((one) => one.verdict === verdict).length;
  return {
    page: truth,
    moments,
    targets: truth.moments.filter(({ target }) => target !== undefined && target.length > 0).length,
    found: count("found"),
    missed: count("missed"),
    wrong: count("wrong"),
    values: truth.moments.flatMap(({ captures }) => Object.keys(captures ?? {})).length,
    captured: captured.size,
    forbidden: [...forbidden],
    sayings: truth.moments.filter(({ says }) => says !== undefined).length,
    said: said.length,
    notes,
  };
}

/** An administrator who did a step that the guide did not notice says so on the card. */
async function catchUp(desk: Desk, { step }: Moment, notes: string[], tickMs: number): Promise<void> {
  const byItself = Date.now() + tickMs;
  while (Date.now() < byItself && (await desk.step()) !== step) await sleep(lookMs);
  const byHand = await desk.goTo(step).catch(() => -1);
  if (byHand > 0) notes.push(`${byHand} step(s) before “${step}” ticked by hand`);
  const now = await desk.step();
  if (now !== step) notes.push(`the card is at ${now ?? "no step"} instead of ${step}`);
}

async function judgeMoment(desk: Desk, moment: Moment, patience: Patience): Promise<MomentVerdict> {
  const { target, never = [] } = moment;
  if (target === undefined) return { moment, verdict: "not judged", because: "" };
  const { page } = desk;
  const rings = watchDrawnRings(page);
  const isQuiet = target.length === 0;
  const until = Date.now() + patience.ring;
  let drawn: readonly Box[] = [];
  let hits = 0;
  let quietSince = Date.now();
  let wrongSince: number | null = null;
  while (Date.now() < until) {
    drawn = await rings.inTab();
    if (drawn.length > 0) quietSince = Date.now();
    if (isQuiet && Date.now() - quietSince > patience.quiet) return { moment, verdict: "quiet", because: "" };
    const right = await onSome(page, drawn, target);
    hits = drawn.length > 0 && right.every(Boolean) ? hits + 1 : 0;
    if (hits >= 2) return { moment, verdict: "found", because: "" };
    const bad = await onSome(page, drawn, isQuiet ? null : never);
    const isBad = drawn.some((_ring, index) => bad[index] && !right[index]);
    wrongSince = isBad ? (wrongSince ?? Date.now()) : null;
    if (wrongSince !== null && Date.now() - wrongSince > patience.stay) break;
    await sleep(lookMs);
  }
  return { moment, verdict: drawn.length > 0 ? "wrong" : "missed", because: await told(desk, drawn) };
}

/** Which of the rings are around one of the spots. @param spots null: any place at all */
async function onSome(page: Page, drawn: readonly Box[], spots: readonly Spot[] | null): Promise<boolean[]> {
  if (spots === null) return drawn.map(() => true);
  const boxes = (await Promise.all(spots.map((spot) => boxOf(page, spot)))).filter((box) => box !== null);
  return drawn.map((ring) => boxes.some((box) => isAround(ring, box)));
}

const frameOf = (page: Page, { frame }: Spot) =>
  frame === undefined ? page.mainFrame() : page.frames().find((one) => one.url().includes(frame));

const boxOf = async (page: Page, spot: Spot): Promise<Box | null> => {
  const element = await frameOf(page, spot)
    ?.$(spot.css)
    .catch(() => null);
  return element ? element.boundingBox().catch(() => null) : null;
};

/** The card's step and text, and what is under the middle of each ring. */
async function told(desk: Desk, drawn: readonly Box[]): Promise<string> {
  const under = await Promise.all(
    drawn.map(async ({ x, y, width, height }) => {
      const what = await desk.page
        .evaluate(
          ([left, top]) => {
            const one = document.elementFromPoint(left, top);
            return one === null ? "" : `${one.localName}#${one.id} ${one.textContent?.trim().slice(0, 40)}`;
          },
          [x + width / 2, y + height / 2] as const,
        )
        .catch(() => "");
      return `${Math.round(width)}×${Math.round(height)} at ${Math.round(x)},${Math.round(y)} (${what})`;
    }),
  );
  const text = (await desk.card.text().catch(() => "")).replace(/\n/g, " / ").slice(0, 220);
  return `${under.length > 0 ? `ring ${under.join(", ")}; ` : ""}card: ${text}`;
}

const clicked = (action: Action | undefined): Spot | null =>
  action === undefined ? null : "click" in action ? action.click : null;

async function scrollTo(page: Page, list: Spot, wanted: Spot | null): Promise<void> {
  const scroller = await frameOf(page, list)?.$(list.css);
  if (!scroller || !wanted) return;
  for (let top = 0; top < 6_000; top += 216) {
    const box = await boxOf(page, wanted);
    const room = await scroller.boundingBox();
    if (box && room && box.y >= room.y && box.y + box.height <= room.y + room.height) return;
    await scroller.evaluate((one, to) => (one as Element).scrollTo(0, to), top);
    await sleep(60);
  }
}

async function act(page: Page, action: Action): Promise<readonly string[]> {
  if ("type" in action) {
    const notes = await click(page, action.into);
    await page.keyboard.type(action.type);
    return notes;
  }
  const notes: string[] = [];
  for (const spot of "clicks" in action ? action.clicks : [action.click])
    notes.push(...(await click(page, spot)));
  return notes;
}

/** A real click; where something covers the control, the note says so and the control is clicked all the same. */
async function click(page: Page, spot: Spot): Promise<readonly string[]> {
  const frame = frameOf(page, spot);
  if (!frame) throw new Error(`There is no frame ${spot.frame}.`);
  const one = frame.locator(spot.css).first();
  try {
    await one.click({ timeout: 3_000, noWaitAfter: true });
    return [];
  } catch (error) {
    const covered = /intercepts pointer events/.test(String(error));
    await one.evaluate((element) => {
      (element as HTMLElement).focus();
      (element as HTMLElement).click();
    });
    return [`${spot.css} ${covered ? "is covered" : "could not be clicked"}: clicked by script`];
  }
}

async function isSaid(desk: Desk, wanted: RegExp, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  while (Date.now() < until) {
    if (wanted.test((await desk.card.text().catch(() => "")).replace(/\n/g, " "))) return true;
    await sleep(lookMs);
  }
  return false;
}

async function isCaptured(desk: Desk, key: CaptureKey, wanted: string, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  while (Date.now() < until) {
    const { texts, memory } = await desk.captured();
    if (
      key === "clientSecret"
        ? Object.values(memory).some((held) => held.includes(wanted))
        : texts[key]?.replace(/\/$/, "") === wanted
    )
      return true;
    await sleep(lookMs);
  }
  return false;
}
