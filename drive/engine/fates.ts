import type { Outgoing } from "./outgoing.ts";

/**
 * What happens to a request: "send" it; "kill" the worker before it leaves, or after it was carried out and
 * before its answer is seen; "cut" the connection at the same two moments; put a gateway's 503 in the place of
 * the answer at the same two moments; answer 429 with a Retry-After of ten minutes; cut an answer's text short; never
 * answer, at the same two moments; put a proxy's page in the place of the answer, which looks like a success, at the
 * same two moments, or a 502 of it; redirect to where a hotel wants a sign-in; break an answer off before its length;
 * refuse the token as expired, ask for more proof of who signs in, or end the sign-in; set the computer's clock ten
 * minutes ahead or back from this request on; let the administrator sign out, before it is carried out or after.
 */
export const fates = [
  "send",
  "kill-before",
  "kill-after",
  "cut-before",
  "cut-after",
  "503-before",
  "503-after",
  "429",
  "truncate",
  "hang-before",
  "hang-after",
  "html-before",
  "html-after",
  "502-before",
  "502-after",
  "captive",
  "break-off",
  "expired",
  "claims",
  "signed-out",
  "clock-ahead",
  "clock-behind",
  "sign-out-before",
  "sign-out-after",
] as const;
export type Fate = (typeof fates)[number];
/** The request is carried out, and another answer replaces its own. */
export type Rewrite = (answer: Response) => Response | Promise<Response>;
/** The request is not carried out, and gets this answer. */
export interface Instead {
  readonly instead: Response;
}
export type Hook = (request: Outgoing) => Fate | Rewrite | Instead;
