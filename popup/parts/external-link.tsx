import type { ComponentChildren } from "preact";
import { text } from "../words/words.ts";
import { Icon } from "./icon.tsx";

/** A link that opens beside the extension. Only https is followed; anything else is shown as text. */
export function ExternalLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
}) {
  if (!href.startsWith("https://")) return <>{children}</>;
  return (
    <a class="link" href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name="external" size={16} />
      <span class="visually-hidden">{text("ui.common.new-tab")}</span>
    </a>
  );
}
