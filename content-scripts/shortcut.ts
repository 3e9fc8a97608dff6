/**
 * Alt+Shift+G moves the focus between the card and its target, from any frame. The browser's own
 * shortcut (manifest.json, "commands") comes first where it is assigned, and then no page sees the keys.
 */
export function onShortcut(window: Window, does: () => void, signal: AbortSignal): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.code !== "KeyG" || event.repeat) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      does();
    },
    { capture: true, signal },
  );
}
