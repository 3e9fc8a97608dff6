import { MicrosoftError } from "../../../microsoft/errors.ts";
import type { GraphApi } from "../../../microsoft/graph/api.ts";
import type { WaysInRow } from "../../../microsoft/ways-in-row.ts";
import { problemOf } from "../../model/blocked.ts";
import type { Problem } from "../../model/plan.ts";
import { applicationLink, type Principals, principalPropertiesLink } from "../../model/portal-links.ts";
import { principalsFor } from "../../model/principals.ts";
import { problemFrom } from "../../model/problems.ts";
import { OutOfPatience, TurnOver } from "../../model/stops.ts";
import { offOf, signsInHere } from "../ways-in.ts";

/**
 * Microsoft refused what only the new application asks for, and not because of its secret: policies, networks and
 * people who turn things off. The four values are what they are, so nobody has to wait for them.
 */
export class NotProved extends Error {
  override readonly name = "NotProved";
  /** The refusal. */
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super("The proof was refused for a reason outside the four values.");
    this.cause = cause;
  }
}

/** The secret is wrong, cut, past its end, or not yet known (refusals-19): the values themselves are in doubt. */
const aboutTheSecret = ["AADSTS7000215", "AADSTS7000222"];

/**
 * What a failure of the application's own requests means for the proof. @returns what is to be thrown.
 * @param error after patience: whatever waiting may help with has been waited for.
 */
export function judged(error: unknown): unknown {
  if (error instanceof TurnOver) return error;
  const last = error instanceof OutOfPatience ? error.last : error;
  if (!(last instanceof MicrosoftError)) return error;
  return aboutTheSecret.includes(last.facts.code) ? error : new NotProved(error);
}

/** The refusal as the admin reads it, with the page where it is mended. */
export function whyUnproved(
  cause: unknown,
  looked: Looked,
  values: Readonly<Record<"portal" | "clientId", string> & Record<string, string>>,
): Problem {
  const { app, principals } = looked;
  const last = cause instanceof OutOfPatience ? cause.last : cause;
  const off = app && isSwitchedOff(last) ? whatIsOff(app) : null;
  if (app === null || off === null) return problemFrom(cause, values, { ours: false, principals });
  const { technical } = problemFrom(last, values);
  return problemOf(off, { remedy: "retry", values, technical, link: whereItIsOff(off, app, values) });
}

/** What was looked up of a refusal. */
interface Looked {
  /** Who gets in through the app, and whether it is turned off; null: not read. */
  readonly app: WaysInRow | null;
  readonly principals: Principals;
}

export const nothingLooked: Looked = { app: null, principals: {} };

function whereItIsOff(
  off: NonNullable<ReturnType<typeof whatIsOff>>,
  { principal }: WaysInRow,
  { portal, clientId }: { readonly portal: string; readonly clientId: string },
): string {
  return off === "service-principal-disabled" && principal !== null && principal !== "none"
    ? principalPropertiesLink(portal, principal.id, clientId)
    : applicationLink(portal, clientId);
}

/** 7000112 says that it is off, and not which of three (refusals-09). */
const isSwitchedOff = (error: unknown): boolean =>
  error instanceof MicrosoftError && error.facts.code === "AADSTS7000112";

function whatIsOff(row: WaysInRow) {
  const off = offOf(row);
  if (off !== null) return `application-${off}` as const;
  return signsInHere(row) ? null : ("service-principal-disabled" as const);
}

/** What is known of the app now; nothing where it can't be read: then the refusal is told as it is. */
export async function lookAtApp(
  appId: string,
  refusal: unknown,
  graph: Pick<GraphApi, "waysIn" | "servicePrincipalByAppId">,
  signal: AbortSignal,
): Promise<Looked> {
  const [app, principals] = await Promise.all([
    readApp(appId, graph, signal),
    principalsFor(refusal, graph, signal),
  ]);
  return { app, principals };
}

async function readApp(
  appId: string,
  graph: Pick<GraphApi, "waysIn">,
  signal: AbortSignal,
): Promise<WaysInRow | null> {
  try {
    return (await graph.waysIn([appId], { signal }))[0] ?? null;
  } catch (error) {
    if (!(error instanceof MicrosoftError)) throw error;
    return null;
  }
}
