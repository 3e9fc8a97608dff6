import type { BackEnd } from "../back-end.ts";
import { mutate } from "../mutate.ts";
import { drawnBy, seedOf } from "../seed.ts";
import type { Start, Word } from "../start.ts";

export interface DynamicsContext {
  readonly start: Start;
  readonly word: Word;
  readonly ask: BackEnd;
  readonly query: URLSearchParams;
  readonly root: HTMLElement;
}

export interface UserRow {
  readonly id: string;
  readonly fullName: string;
  readonly userName: string;
  readonly email: string;
  readonly appId: string | null;
  /** Base64. */
  readonly picture: string | null;
}

/** Settings of the page that the person opened: all frames are of one origin. */
export const settingsQuery = (): URLSearchParams => {
  const query = new URLSearchParams(window.top?.location.search ?? location.search);
  for (const own of ["id", "etn", "pagetype", "settingsonly", "appid", "forceUCI", "newWindow"])
    query.delete(own);
  return query;
};

/** Draws a page, after the delay and with the changes that the settings ask for; once more after `rerender`. */
export function show(context: DynamicsContext, draw: () => readonly HTMLElement[]): () => void {
  const { root, start } = context;
  const { streaming, rerender } = start.settings;
  const update = (): void => drawOnce(context, draw);
  drawnBy(update);
  if (streaming > 0) {
    root.textContent = start.words.loading ?? "";
    setTimeout(update, streaming);
  } else update();
  if (rerender > 0) setTimeout(update, streaming + rerender);
  return update;
}

/** Draws a page that holds frames: those load again when they move. */
export function drawOnce({ root, start }: DynamicsContext, draw: () => readonly HTMLElement[]): void {
  const holder = document.createElement("div");
  holder.append(...draw());
  mutate(holder, seedOf(start));
  root.replaceChildren(...holder.childNodes);
}

/** The type of a picture by its first bytes, for showing it. */
export const pictureUrl = (base64: string): string =>
  `data:image/${base64.startsWith("/9j/") ? "jpeg" : base64.startsWith("R0lG") ? "gif" : base64.startsWith("Qk") ? "bmp" : "png"};base64,${base64}`;

/** The content of a chosen file in base64. */
export const readFile = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("The file cannot be read."));
    reader.readAsDataURL(file);
  });

/** The id of a record in an address: braces are optional (portals-21). */
export const recordId = (query: URLSearchParams): string =>
  (query.get("id") ?? "").replace(/[{}]/g, "").toLowerCase();

/** Messages between a page and the dialog that it opened; both are of this origin. */
export type DialogMessage =
  | { readonly kind: "open-dialog"; readonly id: string }
  | { readonly kind: "close-dialog" };

/** Tells the top document. */
export const tell = (message: DialogMessage): void => window.top?.postMessage(message, location.origin);
