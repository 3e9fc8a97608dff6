import type { FrameMessage, FrameOrder, FramePath, Watch } from "../src/contract/guide-protocol.ts";
import { ancestorsOf, mayTakePart } from "./frame/ancestors.ts";
import { createHint } from "./frame/hint.ts";
import { type Perceived, perceive } from "./frame/perception.ts";
import { pathInTop, standing } from "./frame/standing.ts";
import { type Look, watchChanges } from "./frame/watch-changes.ts";
import { watchRoute } from "./frame/watch-route.ts";
import { connectGuide } from "./guide-link.ts";
import { shared } from "./isolated-world.ts";
import { createMemory } from "./locate/pass.ts";
import { runNewest } from "./newest.ts";
import type { Ring } from "./overlay/ring-shape.ts";
import { frameLanguage } from "./read/frame-language.ts";
import { touch } from "./read/ticks.ts";
import { onShortcut } from "./shortcut.ts";

/**
 * Runs in every frame of a portal tab. It looks, reports, and draws the ring if the target is here. It decides
 * nothing; the worker merges what all frames see, and gives no words to a frame in a page that is no portal's.
 */
runNewest("frame", (signal, stop) => {
  const within = ancestorsOf(window);
  if (!mayTakePart(within)) return;
  const isTop = window === window.parent;
  let watch: Watch | null = null;
  let seen: Perceived | null = null;
  let told = "";
  let toldPanes = "[]";
  let paneOf: readonly string[] = [];
  const taken = new Set<string>();
  const memory = createMemory();
  let ringed: Extract<FrameOrder, { kind: "ring" }> | null = null;
  let ring: Ring | null = null;
  let words: Extract<FrameOrder, { kind: "words" }> | null = null;
  let mayBe: (node: Node) => boolean = () => true;
  /** undefined: nothing was reported yet. */
  let spoken: string | null | undefined;

  const look: Look = async (breaths, isStale) => {
    if (isTop) route?.look();
    shared.changes.dispatchEvent(new Event("changed"));
    speak();
    const asked = watch;
    if (asked === null || words === null || words.language !== spoken) return;
    const perceived = await perceive(window, asked, words.words, memory, paneOf, breaths, isStale);
    // The worker has asked for something else since, and another look is already on its way.
    if (perceived === null || signal.aborted || watch !== asked) return;
    seen = perceived;
    drawRing();
    report();
  };

  /** Reports what the frame sees when it differs from the last report, and each value once. */
  const report = (): void => {
    if (seen === null) return;
    const { page, sizeless, sights, facts, secretIsMasked, captures } = seen;
    const text = JSON.stringify([page, sizeless, sights, facts, secretIsMasked]);
    if (text !== told) {
      told = text;
      link.send({ kind: "sees", page, sizeless, sights, facts, secretIsMasked, ...inTop() });
    }
    const panes = JSON.stringify(seen.panes);
    if (panes !== toldPanes) {
      toldPanes = panes;
      link.send({ kind: "panes", panes: seen.panes });
    }
    const fresh = captures.filter((one) => !taken.has(JSON.stringify(one)));
    if (fresh.length === 0) return;
    for (const one of fresh) taken.add(JSON.stringify(one));
    link.send({ kind: "captures", page, captures: fresh, ...inTop() });
  };
  const inTop = (): { readonly at?: FramePath } => (isTop ? {} : { at: pathInTop(window) });

  /** Asks for the words of this frame's language, and asks again when the portal changes its language. */
  const speak = (): void => {
    const language = frameLanguage(document, window.location.href);
    if (language === spoken) return;
    spoken = language;
    link.send({ kind: "speaks", language, within });
  };

  /** The worker puts the ring's script into the frame along with the first order to draw. */
  const drawRing = (): void => {
    const element = ringed?.target == null ? undefined : seen?.elements.get(ringed.target);
    if (ringed === null || element === undefined) {
      ring?.hide();
      return;
    }
    ring ??= shared.createRing?.(document, (where) => link.send({ kind: "ringed", where }), signal) ?? null;
    ring?.show(element, ringed.say, ringed.quiet);
  };
  // A script of an earlier version of the extension may still run here.
  shared.createRing = null;
  shared.changes.addEventListener("ring", drawRing, { signal });

  const take = (order: FrameOrder): void => {
    switch (order.kind) {
      case "look":
        changes.soon();
        break;
      case "where":
        link.send({ kind: "stands", at: order.at, ...standing(window, order.at) });
        break;
      case "at":
        for (const at of pathInTop(window).slice(0, 1)) link.send({ kind: "at", at });
        break;
      case "pane":
        paneOf = order.targets;
        changes.soon();
        break;
      case "watch":
        if (
          order.watch.place?.page !== watch?.place?.page ||
          order.watch.place?.appId !== watch?.place?.appId
        )
          taken.clear();
        watch = order.watch;
        told = "";
        hintAnew();
        changes.soon();
        break;
      case "words":
        words = order;
        hintAnew();
        changes.soon();
        break;
      case "ring":
        ringed = order;
        ring?.tellAgain();
        drawRing();
        break;
      case "covered":
        ring?.cover(order.is);
        break;
      case "fill": {
        const fill = (): void => {
          const element = seen?.elements.get(order.target);
          link.send({
            kind: "filled",
            worked: element !== undefined && shared.hand?.fill(element, order.value) === true,
          });
        };
        if (shared.hand === undefined) shared.changes.addEventListener("ring", fill, { once: true, signal });
        else fill();
        break;
      }
      case "focus":
        (memory.ahead.get(order.target) ?? (() => shared.hand?.show(seen?.elements.get(order.target))))();
        break;
      case "off":
        stop();
        break;
    }
  };

  const link = connectGuide<FrameMessage, FrameOrder>({
    name: "guide-frame",
    signal,
    page: window,
    onOrder: take,
    isAnswer: ({ kind }) => kind === "words",
    onConnected: () => {
      told = "";
      toldPanes = "[]";
      // The former worker may have died with what it was told, and a secret can't be read twice.
      taken.clear();
      // The new worker does not know the frame's language either.
      spoken = undefined;
      queueMicrotask(() => {
        route?.tellAgain();
        speak();
        report();
      });
    },
    onGone: stop,
  });
  const hintAnew = (): void => {
    if (watch === null || words === null) return;
    const { targets, part, context } = watch;
    const wanted = targets.filter(({ id }) => part.includes(id));
    mayBe = createHint(wanted, words.words, context);
  };
  const changes = watchChanges(document, look, signal, {
    // Before the first order to draw, no frame has found it.
    isSought: () => watch !== null && watch.target !== null && (ringed?.sought ?? true),
    mayBe: (node) => mayBe(node),
  });
  let isTouched = false;
  const touched = ({ target }: Event): void => {
    isTouched = true;
    if (!(target instanceof Element)) return;
    if (memory.again !== null)
      memory.isSaved = seen?.elements.get("application-users.save-roles")?.contains(target) === true;
    touch(target, memory);
  };
  /**
   * Runs before the page handles the scroll: the page may then remove rows that were ticked a moment ago, and a
   * different row may be the next to tick.
   */
  const scrolled = (): void => {
    if (memory.again === null) return;
    if (isTouched) memory.again();
    isTouched = false;
    changes.soon();
  };
  for (const event of ["click", "change", "keyup"])
    document.addEventListener(event, touched, { capture: true, passive: true, signal });
  document.addEventListener("scroll", scrolled, { capture: true, passive: true, signal });
  const route = isTop ? watchRoute(window, (url) => link.send({ kind: "route", url }), signal) : null;
  onShortcut(window, () => link.send({ kind: "switch" }), signal);
});
