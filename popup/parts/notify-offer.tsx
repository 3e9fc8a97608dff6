import { useState } from "preact/hooks";
import { useRead } from "../hooks/use-read.ts";
import type { Host } from "../host/host.ts";
import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";

const readMayNotify = (host: Host): Promise<boolean> => host.mayNotify();

/** Offers the browser's notifications, with what they are for; nothing where they are allowed already. */
export function NotifyOffer({ about }: { readonly about: "run" | "ends" }) {
  const { host, announce } = useUi();
  const may = useRead(readMayNotify);
  const [answer, setAnswer] = useState<"allowed" | "declined" | null>(null);
  // On the stack of the click: the browser asks for nothing else.
  const ask = () =>
    void host.requestNotifications().then(
      (granted) => {
        setAnswer(granted ? "allowed" : "declined");
        announce(text(granted ? "ui.notify.allowed" : "ui.notify.declined"));
      },
      () => setAnswer("declined"),
    );
  if (answer !== null) return <p class="hint">{text(`ui.notify.${answer}`)}</p>;
  if (may !== false) return null;
  const offer = (
    <div class="notify-offer">
      <p>{text(about === "run" ? "ui.notify.run" : "ui.notify.ends")}</p>
      <Button onClick={ask}>{text("ui.notify.allow")}</Button>
    </div>
  );
  return about === "run" ? offer : <Disclosure label={text("ui.notify.ends-title")}>{offer}</Disclosure>;
}
