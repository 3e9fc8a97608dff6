/**
 * Calls back when a page has changed, at most once per `interval`, and not for our own changes. Costs nothing
 * while nothing changes: no timer runs, nothing is polled. Mutations are not looked at one by one beyond
 * "is any of them not ours", so ten thousand cost what one does.
 */
export function watch(
  root: Document,
  options: {
    readonly onChange: () => void;
    /** Host of our card and ring; changes inside it, and of it, are ours. */
    readonly own: () => Element | null;
    /** ms between two calls. */
    readonly interval: number;
    readonly signal: AbortSignal;
  },
): void {
  const { onChange, own, interval, signal } = options;
  const view = root.defaultView;
  if (view === null || signal.aborted) return;
  let timer: number | null = null;
  let lastCall = -interval;
  const call = (): void => {
    timer = null;
    lastCall = view.performance.now();
    onChange();
  };
  const schedule = (): void => {
    if (timer !== null) return;
    const wait = Math.max(0, lastCall + interval - view.performance.now());
    timer = view.setTimeout(call, wait);
  };
  const observer = new view.MutationObserver((records) => {
    if (timer !== null) return;
    const host = own();
    if (records.some((record) => !isOurs(record, host))) schedule();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...WATCHED],
  });
  // What people type and tick changes properties, which are no mutations.
  for (const event of ["input", "change"])
    root.addEventListener(event, schedule, { capture: true, passive: true, signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) view.clearTimeout(timer);
  });
}

/** Attributes that decide what is a target and how it stands; style is left out, animations change it all the time. */
const WATCHED = [
  "class",
  "hidden",
  "disabled",
  "open",
  "title",
  "value",
  "lang",
  "role",
  "aria-label",
  "aria-labelledby",
  "aria-hidden",
  "aria-disabled",
  "aria-expanded",
  "aria-selected",
  "aria-checked",
  "aria-pressed",
  "data-telemetryname",
] as const;

function isOurs(record: MutationRecord, host: Element | null): boolean {
  if (host === null) return false;
  if (host.contains(record.target)) return true;
  if (record.type !== "childList") return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node === host);
}
