/**
 * Alt+Shift+G goes between the card and what it points at, in whichever frame the focus is. The browser's own
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
