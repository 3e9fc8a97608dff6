import type { PlaceName } from "./places/place.ts";
import type { Kind } from "./search/needle.ts";

/** What has happened up to a moment; the rules hang on it. */
export interface Facts {
  /** Somebody is signed in, and nothing has ended that. */
  readonly signedIn: boolean;
  /** A client secret is held, and was not handed off or forgotten. */
  readonly holdsSecret: boolean;
  /** The secret is shown, or was copied, or the portal shows it: by the admin's own click. */
  readonly shown: boolean;
  readonly copied: boolean;
  /** The passphrase of an encrypted file is on the screen. */
  readonly passphraseShown: boolean;
  readonly passphraseCopied: boolean;
  /** The set-up has ended well: its home page shows the tenant's name. */
  readonly finished: boolean;
  /** The admin is done with it: what was done is no longer listed. */
  readonly done: boolean;
  /** The set-up was undone whole, or wiped: nothing lists it any more. */
  readonly unlisted: boolean;
  /** The secret came by a portal's page or by being pasted. */
  readonly fromPortal: boolean;
  /** The guide has read the tenant's name on a portal's page, and was not started over. */
  readonly namedByPortal: boolean;
  /** A portal's page with the secret on it is open. */
  readonly portalShows: boolean;
  /** The browser is gone: only files are left. */
  readonly closed: boolean;
}

export const nothingYet: Facts = {
  signedIn: false,
  holdsSecret: false,
  shown: false,
  copied: false,
  passphraseShown: false,
  passphraseCopied: false,
  finished: false,
  done: false,
  unlisted: false,
  fromPortal: false,
  namedByPortal: false,
  portalShows: false,
  closed: false,
};

/** What a needle's being in a place means. "must": it has to be there, which proves the search as well. */
export type Verdict = "must" | "may" | "never";

interface Rule {
  readonly place: PlaceName | readonly PlaceName[];
  readonly kind: Kind | readonly Kind[];
  readonly when: (facts: Facts) => boolean;
  readonly is: Exclude<Verdict, "never">;
}

const always = (): boolean => true;
const named: readonly Kind[] = ["person", "tenant name", "other environment", "business unit"];

/** What pages show and say to each other is the admin's own; what is kept is not. */
const passing: readonly PlaceName[] = [
  "messages: pages to worker",
  "messages: worker to pages",
  "messages: frames to worker",
  "messages: worker to frames",
  // The record names who ran the set-up: the admin saves it.
  "files that were saved",
  "DOM of the extension's pages",
  "DOM of portals",
  "the guide's layer on portals",
  "addresses and history of tabs",
  "clipboard",
];

/** Microsoft's own pages put these there, in a browser without any extension as well. */
const microsofts: readonly PlaceName[] = [
  "localStorage of portals",
  "sessionStorage of portals",
  "IndexedDB of portals",
  "Cache of portals",
  "window.name and history.state of portals",
  "cookies",
  "consoles of web pages",
  "profile: the browser's own files",
  "badge, tooltip and titles",
];

/** All that may be anywhere (design.md "Secrets", docs/security.md). What is not in here is a find. */
const rules: readonly Rule[] = [
  { place: "storage.session", kind: "token", when: ({ signedIn }) => signedIn, is: "must" },
  { place: "storage.session", kind: "client secret", when: ({ holdsSecret }) => holdsSecret, is: "must" },
  {
    place: ["storage.session", "records of the engine in memory"],
    kind: ["person", "other environment", "business unit", "refusal"],
    when: ({ signedIn }) => signedIn,
    is: "may",
  },
  {
    place: ["storage.session", "records of the engine in memory"],
    kind: "tenant name",
    when: ({ signedIn, finished, done }) => signedIn || (finished && !done),
    is: "may",
  },
  {
    place: "storage.session",
    kind: "tenant name",
    when: ({ namedByPortal }) => namedByPortal,
    is: "must",
  },
  {
    place: "records of the engine in memory",
    kind: "client secret",
    when: ({ holdsSecret }) => holdsSecret,
    is: "must",
  },
  { place: "clipboard", kind: "client secret", when: ({ copied }) => copied, is: "must" },
  { place: "DOM of the extension's pages", kind: "client secret", when: ({ shown }) => shown, is: "may" },
  {
    place: "DOM of the extension's pages",
    kind: "passphrase",
    when: ({ passphraseShown }) => passphraseShown,
    is: "may",
  },
  { place: "clipboard", kind: "passphrase", when: ({ passphraseCopied }) => passphraseCopied, is: "must" },
  { place: "messages: worker to pages", kind: "client secret", when: always, is: "may" },
  {
    place: ["messages: frames to worker", "messages: pages to worker"],
    kind: "client secret",
    when: ({ fromPortal }) => fromPortal,
    is: "may",
  },
  // Microsoft's own portal keeps what it shows for as long as its page is open.
  {
    place: ["sessionStorage of portals", "window.name and history.state of portals"],
    kind: "client secret",
    when: ({ portalShows }) => portalShows,
    is: "may",
  },
  { place: "DOM of portals", kind: "client secret", when: ({ portalShows }) => portalShows, is: "must" },
  {
    place: ["storage.local", "records of the engine on disk"],
    kind: "tenant name",
    when: ({ finished, unlisted }) => finished && !unlisted,
    is: "may",
  },
  // Bytes that were deleted may stay in a file (docs/security.md, "Not promised").
  {
    place: "profile: the extension's files",
    kind: "tenant name",
    when: ({ finished }) => finished,
    is: "may",
  },
  { place: passing, kind: named, when: always, is: "may" },
  // It is quoted where the admin reads it, and in what they copy themselves (docs/security.md).
  { place: [...passing, "details for support"], kind: "refusal", when: always, is: "may" },
  { place: microsofts, kind: named, when: always, is: "may" },
];

/** What a kind's being in a place means at a moment. */
export function verdictOn(place: PlaceName, kind: Kind, facts: Facts): Verdict {
  // Ids are what is kept; only what the guide tells support holds none.
  if (kind === "id") return place === "the guide's diagnostics" ? "never" : "may";
  const rule = rules.find(
    (one) => [one.place].flat().includes(place) && [one.kind].flat().includes(kind) && one.when(facts),
  );
  return rule?.is ?? "never";
}
