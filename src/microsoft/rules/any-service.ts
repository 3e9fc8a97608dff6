import {
  denied,
  fatal,
  ifOurs,
  interaction,
  interrupted,
  notFound,
  onlyReads,
  type Rule,
  throttled,
} from "./rule.ts";

/** Tried before everything else. */
export const foreignRules: readonly Rule[] = [
  {
    source:
      "refusals-03: a page under a success, in the place of the answer; what became of the request is open",
    foreign: true,
    status: [0],
    cause: "network-answered",
    verdict: interrupted,
  },
  {
    source:
      "refusals-03: a page, or JSON that is nobody's; 404 of what is new may be a gateway that has no route yet",
    foreign: true,
    cause: "network-refused",
    verdict: (facts, circumstances) => (facts.status === 404 ? ifOurs(fatal)(facts, circumstances) : fatal),
  },
];

/** The same, where the host is one organization's: it may be gone, which a filter's page can't be told from. */
export const addressRules: readonly Rule[] = [
  {
    source: "refusals-03, microsoft/powerapps-tools#287: listed, and gone; the page says neither",
    foreign: true,
    status: [404, 410],
    cause: "address-without-dataverse",
    verdict: ifOurs(fatal),
  },
];

/** Tried before everything else for the resource services: a challenge outranks the code beside it. */
export const challengeRules: readonly Rule[] = [
  {
    source: "entra-18: step-up, continuous access evaluation",
    status: [401, 403],
    challenged: true,
    cause: "sign-in-again",
    verdict: interaction,
  },
];

/** What a status means where no code says more. Reached last. */
export const anyServiceRules: readonly Rule[] = [
  { source: "no answer arrived (errors.ts)", status: [0], cause: "host-unreachable", verdict: interrupted },
  {
    source:
      "powerplatform-20: errors that are listed under the status of a success, by a code that nobody knows",
    status: [200, 201, 202, 203, 204, 205, 206],
    refused: true,
    verdict: fatal,
  },
  {
    source: "a success that cannot be understood: a read will not get better, a write was probably done",
    status: [200, 201, 202, 203, 204, 205, 206],
    cause: "answer-not-usable",
    verdict: (facts) => (onlyReads(facts) ? fatal : { is: "unknown-outcome", waitMs: facts.retryAfterMs }),
  },
  {
    source:
      "entra-20: token expired or revoked, step-up. An application's own token is no sign-in of a person",
    status: [401],
    by: "application",
    verdict: denied("other"),
  },
  {
    source: "entra-20: token expired or revoked, step-up",
    status: [401],
    cause: "sign-in-again",
    verdict: interaction,
  },
  { source: "graph-49, dataverse-06", status: [429], cause: "throttled", verdict: throttled },
  {
    source: "graph-49: honour Retry-After; a write is looked up first (graph-43)",
    status: [503],
    cause: "microsoft-unavailable",
    verdict: (facts) =>
      onlyReads(facts) && facts.retryAfterMs !== null ? throttled(facts) : interrupted(facts),
  },
  {
    source: "graph-43: statuses that terraform repeats; after a write we look first",
    status: [408, 425, 499, 500, 502, 504],
    cause: "microsoft-unavailable",
    verdict: interrupted,
  },
  {
    source: "a 404 with a code is Microsoft's; without one it may be a proxy's",
    status: [404, 410],
    verdict: (facts, circumstances) =>
      facts.code === "" && !circumstances.ours ? fatal : ifOurs(notFound)(facts, circumstances),
  },
];
