import type { BackEnd } from "./back-end.ts";
import { h } from "./dom.ts";
import type { FrameAnswer, FrameMessage, OpenMessage } from "./frame-messages.ts";

const reactOrigin = "https://sandbox-1.reactblade.portal.azure.net";
const hostingOrigin = "https://registeredapps.hosting.portal.azure.net";
const sandbox = "allow-same-origin allow-scripts allow-popups allow-modals allow-forms allow-downloads";

export interface FrameHandlers {
  readonly ask: BackEnd;
  go(hash: string): void;
  title(text: string): void;
  toast(text: string): void;
}

function frame(origin: string, name: string, className: string, language: string): HTMLIFrameElement {
  const path =
    origin === reactOrigin
      ? `/React/Index?reactView=true&l=${language.toLowerCase()}.${language.toLowerCase()}&trustedAuthority=${encodeURIComponent(location.origin)}`
      : `/registeredapps/Content/2.0.2607/RegisteredApps?l=${language.toLowerCase()}&trustedAuthority=${encodeURIComponent(location.origin)}`;
  return h("iframe", {
    class: className,
    attrs: {
      name,
      src: origin + path,
      sandbox,
      allow: "clipboard-read; clipboard-write",
      role: "presentation",
      title: "",
    },
  });
}

/** The frame of a React view, or of an extension's own page; it opens a page as soon as it is ready. */
export function contentFrame(
  kind: "react" | "hosting",
  message: OpenMessage,
  handlers: FrameHandlers,
): HTMLIFrameElement {
  const origin = kind === "react" ? reactOrigin : hostingOrigin;
  const element = frame(
    origin,
    kind === "react"
      ? `${message.page.charAt(0).toUpperCase()}${message.page.slice(1)}.ReactView`
      : "_react_frame_4",
    kind === "react"
      ? "fxs-part-frame fxs-portal-bg-txt-br fxs-reactview-frame-active fxs-blade-floated-menuframe fxs-blade-floated-frame"
      : "fxs-part-frame fxs-portal-bg-txt-br",
    message.start.settings.language,
  );
  const ready = (event: MessageEvent): void => {
    if (event.source !== element.contentWindow || event.origin !== origin) return;
    window.removeEventListener("message", ready);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<FrameMessage>) => answer(port1, data, handlers);
    element.contentWindow?.postMessage(message, origin, [port2]);
  };
  window.addEventListener("message", ready);
  return element;
}

function answer(port: MessagePort, message: FrameMessage, handlers: FrameHandlers): void {
  if (message.kind === "go") handlers.go(message.hash);
  else if (message.kind === "ask")
    handlers.ask(message.name, message.given, message.write ? "write" : undefined).then(
      (value) => port.postMessage({ id: message.id, ok: true, value } satisfies FrameAnswer),
      (error: unknown) => {
        const text = error instanceof Error ? error.message : String(error);
        port.postMessage({ id: message.id, ok: false, message: text } satisfies FrameAnswer);
      },
    );
  else handlers[message.kind](message.text);
}

/** Frames that show nothing: an extension's code, and React frames kept warm for the next blade. */
export function hiddenFrames(language: string): HTMLIFrameElement[] {
  return [
    frame(hostingOrigin, "extension-0", "fxs-extension-frame", language),
    frame(
      reactOrigin,
      "TenantOverview.ReactView",
      "fxs-part-frame fxs-reactview-frame fxs-display-none",
      language,
    ),
    frame(reactOrigin, "AppList.ReactView", "fxs-part-frame fxs-reactview-frame fxs-display-none", language),
  ].map((one) => {
    one.hidden = true;
    return one;
  });
}
