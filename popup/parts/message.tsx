import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

export type Tone = "info" | "good" | "warning" | "bad";
const icons: Readonly<Record<Tone, IconName>> = {
  info: "info",
  good: "done",
  warning: "warning",
  bad: "blocked",
};

/** A boxed message. Its icon, its words and its colour say what it is about, in this order. */
export function Message({
  tone,
  title,
  children,
}: {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class={`message message-${tone}`}>
      <Icon name={icons[tone]} />
      <div class="message-text">
        {title && <h2>{title}</h2>}
        {children}
      </div>
    </div>
  );
}
