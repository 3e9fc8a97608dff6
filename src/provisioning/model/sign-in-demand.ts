import { judge } from "../../microsoft/classify.ts";
import { MicrosoftError } from "../../microsoft/errors.ts";
import { type Words, type WordValue, words } from "../../words/index.ts";
import { problemOf } from "./blocked.ts";
import type { Problem } from "./plan.ts";
import { SignInError } from "./sign-in-error.ts";

/** What Microsoft asks for at a sign-in, as the problem that told it has it: its number, and its words. */
export type SignInDemanded = Problem["technical"];

/** Problems that say what Microsoft asks for at the next sign-in. */
const telling: readonly string[] = [
  "sign-in-again",
  "sign-in-consent-missing",
  "sign-in-in-vain",
  "sign-in-left",
  "sign-in-not-taken",
  "sign-in-outside-step",
  "sign-in-step",
];

/**
 * What a sign-in is asked for now. It stays so when its window is closed, or cannot be opened: nothing but a sign-in ends
 * it.
 * @returns null where Microsoft has said nothing of why
 */
export function demandIn({
  problem,
  demanded,
}: {
  readonly problem: Problem | null;
  readonly demanded?: SignInDemanded | null;
}): SignInDemanded | null {
  const told = problem !== null && telling.includes(problem.code) && problem.technical.code;
  return told ? problem.technical : (demanded ?? null);
}

/**
 * A demand as two of it are compared: Microsoft's number, and whether a claims challenge came with it. A challenge after a
 * sign-in without one asks for something else. Challenges are not compared, as each may name another time.
 * @param code null: none is known
 */
export const signInDemand = (code: string | null | undefined, claims: string | null): string | null =>
  code ? `${code}${claims === null ? "" : " with claims"}` : null;

/**
 * The window of a sign-in was closed that Microsoft had asked for: the admin reads for what, as the same window would come
 * again.
 * @returns null for any other failure, and where Microsoft has said nothing of why
 */
export function windowClosed(
  error: unknown,
  demanded: SignInDemanded | null,
  values: Readonly<Record<string, WordValue>>,
): Problem | null {
  if (!(error instanceof SignInError) || error.failure !== "cancelled" || demanded === null) return null;
  const { code = "", message: said = "" } = demanded;
  const meaning = meaningOf(demanded);
  const why = said === "" ? meaning : words("problem.sign-in-left.said", { meaning, said });
  return problemOf("sign-in-left", {
    remedy: "sign-in-again",
    values: { ...values, code, why },
    technical: demanded,
  });
}

/** The sentence of what a number asks for. */
function meaningOf({ code = "", service }: SignInDemanded): Words {
  const error = new MicrosoftError("", {
    service: "entra",
    status: 400,
    code: service === "entra" ? code : "",
    detailCodes: [],
    operation: "",
    requestId: null,
    retryAfterMs: null,
    claims: null,
  });
  const { verdict, cause } = judge(error, { ours: false });
  return verdict.is === "interaction" && cause !== null
    ? words(`problem.${cause}.title`)
    : words("problem.sign-in-again.title");
}
