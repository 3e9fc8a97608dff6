/**
 * The ring has the card's accent colour; light and dark follow the browser, forced colours follow the system. A
 * backdrop would lie over the whole page, and the browser would report the card as covered.
 */
export const ringStyles = `
:host { color-scheme: light dark; }
:host::backdrop { display: none; }
[hidden] { display: none !important; }
.ring, .label { position: fixed; box-sizing: border-box; pointer-events: none; }
.ring {
  border: 2px solid light-dark(#0f6cbd, #62abf5);
  border-radius: 6px;
  /* A browser may be dark and the portal light: light blue has a dark edge that is seen on white as well. */
  box-shadow:
    0 0 0 1px light-dark(transparent, #0c3b5e),
    0 0 0 4px light-dark(rgb(15 108 189 / 28%), rgb(98 171 245 / 32%));
  animation: arrive 240ms ease-out;
}
.ring.quiet { border-style: dashed; box-shadow: none; }
.label {
  max-width: min(320px, calc(100vw - 16px));
  padding: 4px 8px;
  border-radius: 4px;
  background: light-dark(#0f6cbd, #115ea3);
  color: #fff;
  font: 600 12px/16px "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
@keyframes arrive { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .ring { animation: none; } }
@media (forced-colors: active) {
  .ring { border-color: Highlight; box-shadow: none; outline: 2px solid CanvasText; outline-offset: 1px; }
  .label { background: Canvas; color: CanvasText; border: 1px solid Highlight; }
}
`;
