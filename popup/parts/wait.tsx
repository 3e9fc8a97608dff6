import { useState } from "preact/hooks";
import { useNow } from "../hooks/use-now.ts";
import { duration, text } from "../words/words.ts";

/** A wait shorter than this needs no clock, ms (screens-05). */
const quietMs = 10_000;

/**
 * How long something has taken, shown after ten seconds. Not announced: reading a clock aloud every second helps
 * nobody.
 * @param since ISO 8601; when the component appeared, if left out.
 */
export function Elapsed({ since }: { readonly since?: string | undefined }) {
  const now = useNow(true);
  const [appeared] = useState(now);
  const passed = now - (since === undefined ? appeared : Date.parse(since));
  if (passed < quietMs) return null;
  return <span class="elapsed">{text("ui.time.elapsed", { time: duration(passed) })}</span>;
}

/** How long until something goes on. @param until ISO 8601. */
export function Countdown({ until }: { readonly until: string }) {
  const left = Date.parse(until) - useNow(true);
  return (
    <span class="elapsed">
      {left > 0 ? text("ui.time.countdown", { time: duration(left) }) : text("ui.time.due")}
    </span>
  );
}

/** A thin bar that shows only that something is going on. The words beside it say what. */
export function Activity() {
  return <div class="activity" aria-hidden="true" />;
}
