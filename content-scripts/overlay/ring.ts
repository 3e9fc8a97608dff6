import { autoUpdate, computePosition, flip, hide, offset, shift } from "@floating-ui/dom";
import type { Box } from "../../src/contract/guide-protocol.ts";
import { isBeneath } from "./beneath.ts";
import type { Ring } from "./ring-shape.ts";
import { ringStyles } from "./ring-styles.ts";
import { createLayer, type Layer } from "./top-layer.ts";

/** Room between element and ring, px. */
const GAP = 3;

/**
 * @param onBox the element's box in this frame's viewport whenever it moved; null when it can't be seen.
 */
export function createRing(document: Document, onBox: (box: Box | null) => void, signal: AbortSignal): Ring {
  let layer: Layer | null = null;
  let shown: Element | null = null;
  let stopFollowing = (): void => {};
  let lastBox = "";
  const line = document.createElement("div");
  const label = document.createElement("div");
  line.className = "ring";
  label.className = "label";

  const tell = (box: Box | null): void => {
    const text = JSON.stringify(box);
    if (text === lastBox) return;
    lastBox = text;
    onBox(box);
  };

  const open = (): Layer => {
    if (layer?.host.isConnected) return layer;
    layer = createLayer(document, {
      css: ringStyles,
      style: { position: "fixed", inset: "0 auto auto 0", width: "0", height: "0", "pointer-events": "none" },
      signal,
    });
    layer.host.setAttribute("aria-hidden", "true");
    layer.root.append(line, label);
    return layer;
  };

  const place = async (element: Element): Promise<void> => {
    const { x, y, middlewareData } = await computePosition(element, label, {
      strategy: "fixed",
      placement: "bottom-start",
      middleware: [offset(GAP + 7), flip(), shift({ padding: 8 }), hide()],
    });
    if (shown !== element) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const isSeen =
      middlewareData.hide?.referenceHidden !== true && width > 0 && height > 0 && !isBeneath(element);
    line.hidden = !isSeen;
    label.hidden = !isSeen || label.textContent === "";
    move(line, left - GAP, top - GAP);
    line.style.width = `${width + 2 * GAP}px`;
    line.style.height = `${height + 2 * GAP}px`;
    move(label, x, y);
    tell(isSeen ? { x: left, y: top, width, height } : null);
  };

  const hideRing = (): void => {
    stopFollowing();
    stopFollowing = () => {};
    shown = null;
    layer?.host.remove();
    tell(null);
  };
  signal.addEventListener("abort", () => stopFollowing());

  return {
    show(element, say, quiet) {
      open();
      line.classList.toggle("quiet", quiet);
      label.textContent = say;
      if (shown === element) return void place(element);
      stopFollowing();
      shown = element;
      // Follows scrolling of every ancestor, resizing of element and viewport, and shifts of the layout by
      // observers; nothing runs while nothing moves.
      stopFollowing = autoUpdate(element, label, () => void place(element));
    },
    hide: hideRing,
    raise: () => shown && layer?.raise(),
  };
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}
