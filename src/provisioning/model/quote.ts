import { redactStart } from "../../log/redact.ts";

/** Longest quotation, in characters: enough for Microsoft's sentences, too short for a page. */
const LONGEST_QUOTE = 300;

const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const ADDRESS = /[^\s@"'“”<>(),;]+@[^\s@"'“”<>(),;]*\w/g;
const LINK = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'“”<>]+/gi;
/** IPv4; IPv6 has "::" or at least three colons, which a time of day has not. */
const IP = /\b\d{1,3}(?:\.\d{1,3}){3}\b|(?<![\w:])(?=[0-9a-f:]*::|(?:[0-9a-f]+:){3})[0-9a-f:]{3,39}(?!\w)/gi;
/** Controls, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * A sentence of somebody else's as it may be shown and copied: cut, in one line, without secrets, and without ids,
 * mail addresses, network addresses and links, which may be other people's (docs/security.md).
 * @returns "" when nothing is left to say.
 */
export function quoted(text: string): string {
  // Looked at before the long text is cut, so that half an address at the end is none either.
  const looked = redactStart(text.replace(UNSEEN, " "), 2 * LONGEST_QUOTE);
  const clean = looked
    .replace(LINK, "[link]")
    .replace(ADDRESS, "[address]")
    .replace(GUID, "[id]")
    .replace(IP, "[address]")
    .replace(/\s+/g, " ")
    .trim();
  return clean.length <= LONGEST_QUOTE ? clean : `${clean.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
