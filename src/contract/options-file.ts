import { membersOf } from "../ground/members-of.ts";
import { isLanguage, type Language } from "../words/languages.ts";
import { type ClearAfter, clearAfterChoices } from "./clipboard-record.ts";
import type { IconOpens } from "./icon-opens.ts";

/** What is in a file of options; what it does not say stays as it is. No secret is among it. */
export interface FiledOptions {
  readonly clientId?: string;
  readonly tenant?: string;
  /** null: the browser's. */
  readonly language?: Language | null;
  /** Seconds; 0: never. */
  readonly clearClipboardAfter?: ClearAfter;
  readonly iconOpens?: IconOpens;
}

const format = "textus-setup-options";
const version = 1;

/** The longest file that is read, characters: a thousand times what one holds. */
export const mostFiled = 200_000;

/** @returns the text of a file, JSON. */
export const writeOptionsFile = (options: FiledOptions): string =>
  `${JSON.stringify({ format, version, ...options }, null, 2)}\n`;

export type ReadOptions =
  | { readonly options: FiledOptions }
  /** `newer`: a later version of the extension wrote it. `nothing`: it sets nothing that is known here. */
  | { readonly fault: "not-ours" | "newer" | "nothing" };

/** Reads a file that anybody may have written. What can't be used of it is left out. Never throws. */
export function readOptionsFile(text: string): ReadOptions {
  const file = membersOf(parsed(text));
  if (file.format !== format || !Number.isInteger(file.version)) return { fault: "not-ours" };
  if (Number(file.version) > version) return { fault: "newer" };
  const { clientId, tenant, language, clearClipboardAfter, iconOpens } = file;
  const after = clearAfterChoices.find((one) => one === clearClipboardAfter);
  const options: FiledOptions = {
    ...(isShort(clientId) && { clientId }),
    ...(isShort(tenant) && { tenant }),
    ...((language === null || isLanguage(language)) && { language }),
    ...(after !== undefined && { clearClipboardAfter: after }),
    ...((iconOpens === "popup" || iconOpens === "panel") && { iconOpens }),
  };
  return Object.keys(options).length === 0 ? { fault: "nothing" } : { options };
}

/** Whether it can be an ID or a domain; the background judges which. */
const isShort = (value: unknown): value is string => typeof value === "string" && value.length <= 253;

function parsed(text: string): unknown {
  try {
    return text.length > mostFiled ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
