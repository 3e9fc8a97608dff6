import type {
  CardOrder,
  CardPicture,
  CardPlace,
  FrameFact,
  FrameMessage,
  FrameOf,
  FrameOrder,
  FramePane,
  TargetPlace,
  Watch,
} from "../../src/contract/guide-protocol.ts";
import type { SpokenCard } from "../../src/guide/card/card.ts";
import { mergeFrames } from "../../src/guide/merge-frames.ts";
import type { FrameReport, MergedSight } from "../../src/guide/sight.ts";
import { type FrameReading, type HeldReading, ReadingsOnHold } from "./held-reports.ts";
import { mergeFacts } from "./merge-facts.ts";
import type { PortalPort } from "./portal-ports.ts";

interface LiveFrame {
  readonly port: PortalPort;
  /** The language tag that the frame reported. */
  language: string | null;
  report: FrameReport | null;
  facts: readonly FrameFact[];
  /** The last orders, so that none is sent twice. */
  watch: string;
  ring: string;
  /** Targets whose pane has this frame as its content. */
  pane: readonly string[];
  /** Whether it has the script that draws. */
  canDraw: boolean;
}

/** Puts the script that draws the ring into a frame. @returns whether it is there. */
export type GiveRing = (frameId: number) => Promise<boolean>;

/** What the admin pressed before any frame had said where the target is. */
interface Press {
  readonly does: () => Promise<void>;
  /** ms since the epoch. */
  readonly until: number;
}

/** How long the frames may take to tell a new worker where the target is. */
const sightWithinMs = 3_000;

/**
 * The frames of one tab that are connected to this worker, and the card. Nothing of this is stored: a new worker asks
 * the frames to connect again, and frames that go away take what they saw with them.
 */
export class LiveTab {
  readonly #giveRing: GiveRing;
  readonly #frames = new Map<number, LiveFrame>();
  #card: PortalPort | null = null;
  #shown = "";
  #boxed = "";
  /** Which picture the card has got; null: none. */
  #picture: string | null = null;
  /** The frame that has the ring. */
  #ringIn: number | null = null;
  #press: Press | null = null;
  #panes: readonly FramePane[] = [];
  readonly #onHold = new ReadingsOnHold();
  /** ms since the epoch: when the first of its frames found this worker. */
  readonly #since = Date.now();

  constructor(giveRing: GiveRing) {
    this.#giveRing = giveRing;
  }

  get isEmpty(): boolean {
    return this.#frames.size === 0 && this.#card === null;
  }

  addFrame(port: PortalPort): void {
    // The panes belonged to the previous document; the new one reports its own.
    if (port.frameId === 0) this.#panes = [];
    this.#frames.set(port.frameId, {
      port,
      language: null,
      report: null,
      facts: [],
      watch: "",
      ring: "",
      pane: [],
      canDraw: false,
    });
    if (this.#panes.length > 0) order(port, { kind: "at" });
    for (const question of this.#onHold.questions) order(port, question);
  }

  /** @returns whether it was one of the present frames; a frame that has loaded again has another port. */
  removeFrame(port: PortalPort): boolean {
    this.#onHold.drop(port);
    if (this.#frames.get(port.frameId)?.port !== port) return false;
    return this.#frames.delete(port.frameId);
  }

  setCard(card: PortalPort | null): void {
    this.#card = card;
    this.#shown = "";
    this.#boxed = "";
    this.#picture = null;
  }

  isCard(port: PortalPort): boolean {
    return this.#card === port;
  }

  setReport(port: PortalPort, report: FrameReport, facts: readonly FrameFact[]): void {
    const frame = this.#frames.get(port.frameId);
    if (frame?.port !== port) return;
    frame.report = report;
    frame.facts = facts;
  }

  /** Takes what the top document says about its frames, and asks each of them now which one it is. */
  setPanes(panes: readonly FramePane[]): void {
    this.#panes = panes;
    for (const [id, { port }] of this.#frames) if (id !== 0) order(port, { kind: "at" });
  }

  /** A child frame has reported its number: tells it which pane it is the content of. */
  placeFrame({ frameId }: PortalPort, at: number): void {
    const frame = this.#frames.get(frameId);
    const targets = this.#panes.find((pane) => pane.at === at)?.targets ?? [];
    if (frame === undefined || frame.pane.join(" ") === targets.join(" ")) return;
    frame.pane = targets;
    order(frame.port, { kind: "pane", targets });
  }

  setLanguage(port: PortalPort, language: string | null): void {
    const frame = this.#frames.get(port.frameId);
    if (frame?.port === port) frame.language = language;
  }

  /** Language of a frame, or of any frame if it is null or has not reported one. */
  languageOf(frameId: number | null): string | null {
    const own = frameId === null ? null : this.#frames.get(frameId)?.language;
    return own ?? [...this.#frames.values()].find(({ language }) => language !== null)?.language ?? null;
  }

  /** What all frames together read. */
  get facts(): readonly FrameFact[] {
    return mergeFacts([...this.#frames.values()].flatMap(({ facts }) => facts));
  }

  /** What was seen of another page no longer counts. The next `watch` asks each frame for a new report. */
  forgetReports(): void {
    this.#onHold.drop();
    for (const frame of this.#frames.values()) {
      frame.report = null;
      frame.facts = [];
      frame.watch = "";
    }
  }

  get reports(): readonly FrameReport[] {
    return [...this.#frames.values()].flatMap(({ report }) => report ?? []);
  }

  sightOf(target: string): MergedSight {
    return mergeFrames(target, this.reports);
  }

  /** Ids of all targets that can be seen now, all frames taken together. */
  get showing(): readonly string[] {
    const ids = new Set(this.reports.flatMap(({ sights }) => sights.map(({ target }) => target)));
    return [...ids].filter((id) => ["found", "disabled"].includes(this.sightOf(id).state)).sort();
  }

  watch(watch: Watch): void {
    const text = JSON.stringify(watch);
    for (const frame of this.#frames.values()) {
      if (frame.watch === text) continue;
      frame.watch = text;
      order(frame.port, { kind: "watch", watch });
    }
  }

  /** @param frameId the frame that holds the target; null: no ring anywhere. */
  ring(frameId: number | null, target: string | null, say: string, quiet: boolean): void {
    this.#ringIn = frameId;
    const sought = frameId === null;
    for (const [id, frame] of this.#frames) {
      const ring: FrameOrder =
        id === frameId
          ? { kind: "ring", target, say, quiet, sought }
          : { kind: "ring", target: null, say: "", quiet: false, sought };
      const text = JSON.stringify(ring);
      if (frame.ring === text || (frame.ring === "" && ring.target === null && sought)) continue;
      frame.ring = text;
      order(frame.port, ring);
      if (ring.target !== null) this.#letDraw(id, frame);
    }
    if (frameId === null) this.keepOff(null, nowhere);
  }

  #letDraw(frameId: number, frame: LiveFrame): void {
    if (frame.canDraw) return;
    frame.canDraw = true;
    void this.#giveRing(frameId).then((taken) => {
      if (taken) return;
      // The next order is sent again, and the script with it.
      frame.canDraw = false;
      frame.ring = "";
    });
  }

  /** Makes every frame look now, whatever is left of its budget. */
  lookOnce(): void {
    for (const { port } of this.#frames.values()) order(port, { kind: "look" });
  }

  /** Keeps what a child frame has seen or read until the documents around it say where that frame stands. */
  hold(port: PortalPort, reading: FrameReading): void {
    if (reading.at === undefined) return;
    const question = this.#onHold.hold(port, reading, reading.at);
    for (const frame of this.#frames.values()) order(frame.port, question);
  }

  /** What was kept of the frame at a path, once enough is told of it. Of the top document only itself can tell. */
  release(
    frameId: number,
    { at, levels, over }: Extract<FrameMessage, { kind: "stands" }>,
  ): readonly HeldReading[] {
    const told = levels.filter((level) => level > 0 || frameId === 0);
    return this.#onHold.release(at, told, over);
  }

  orderFrame(frameId: number, what: FrameOrder): void {
    const frame = this.#frames.get(frameId);
    if (frame) order(frame.port, what);
  }

  orderCard(what: CardOrder): void {
    this.#card?.send(what);
  }

  showCard(card: SpokenCard, where: CardPlace | null): void {
    const text = JSON.stringify(card);
    if (text === this.#shown) return;
    // The target's place goes with the first card only: later the card itself knows it best.
    this.orderCard({ kind: "card", card, where: this.#shown === "" ? where : null });
    this.#shown = text;
  }

  /**
   * Gives the card the picture that it offers, once.
   * @param which names the picture: another one is given again
   * @param read may be called again after a failure.
   */
  offerPicture(which: string, read: () => Promise<CardPicture>): void {
    const card = this.#card;
    if (card === null || this.#picture === which) return;
    this.#picture = which;
    const failed = () => {
      this.#picture = null;
    };
    read().then((picture) => card.send({ kind: "picture", picture }), failed);
  }

  /** Whether frames may still be about to report to a new worker where the target is. */
  get isNew(): boolean {
    return Date.now() - this.#since < sightWithinMs;
  }

  /** Keeps what was pressed until the frames have reported what they see to a new worker; the last press counts. */
  whenSeen(does: () => Promise<void>): void {
    this.#press = { does, until: Date.now() + sightWithinMs };
  }

  /** Carries out what was pressed once the target is seen, or once the time to wait for it is over. */
  async doPressed(): Promise<void> {
    const press = this.#press;
    if (press === null || !(this.#ringIn !== null || Date.now() > press.until)) return;
    this.#press = null;
    await press.does();
  }

  /**
   * Takes a frame's report where it has drawn the ring. A frame that has hidden it may report after the next one has
   * drawn it.
   */
  ringed(frameId: number, where: TargetPlace): void {
    if (frameId === this.#ringIn) this.keepOff(frameId, where);
  }

  /** Tells the card where the target is, so that it stays off it, its row, and the panes of its frame. */
  keepOff(frameId: number | null, where: TargetPlace): void {
    const frame = frameId === null ? undefined : this.#frames.get(frameId);
    const of: FrameOf =
      frame === undefined || frameId === 0 ? { is: "top" } : { is: "child", url: frame.port.url };
    const text = JSON.stringify([of, where]);
    if (text === this.#boxed) return;
    this.#boxed = text;
    this.orderCard({ kind: "target", frame: of, where });
  }

  /** Ends the guide in every frame of the tab. */
  off(): void {
    for (const { port } of this.#frames.values()) order(port, { kind: "off" });
    this.orderCard({ kind: "off" });
    this.#frames.clear();
    this.#card = null;
  }
}

const nowhere: TargetPlace = { box: null, row: null, panes: [] };

const order = (port: PortalPort, what: FrameOrder): void => port.send(what);
