import { readFileSync } from "node:fs";
import type { Engine, Refusal } from "../engine/create-engine.ts";
import type { Incoming, Outgoing } from "../engine/outgoing.ts";

/** Codes for which Microsoft's lists say that time, or a fresh token, may mend them, or that it is there already. Nothing of the product's rules. */
const mendable = new Set(
  (
    [
      ["graph/denials.json", "refusals"],
      ["dataverse/denials.json", "codes"],
      ["powerplatform/denials.json", "refusals"],
    ] as const
  )
    .flatMap(
      ([file, member]) =>
        (JSON.parse(readFileSync(new URL(`../../specs/${file}`, import.meta.url), "utf8")) as Lists)[member],
    )
    .filter((row) => row !== undefined && (row.wait !== "none" || row.cause === "exists"))
    // One code may also stand for something that time resolves: "Request_BadRequest" for an app that is not replicated
    // yet.
    .flatMap((row) => String(row?.code).toLowerCase().split(" or ")),
);

interface Row {
  readonly code?: string;
  readonly wait?: string;
  readonly cause?: string;
}
type Lists = Readonly<Record<string, readonly Row[]>>;

/** Statuses that may pass in a moment, that ask for another token, or that come because something is new. */
const passing = [401, 404, 408, 409, 423, 425, 429];

/** Whether an answer says no and time can't change that. An answer that was cut off says nothing. */
export function isDefinite({ status, body }: Incoming): boolean {
  const codes = codesIn(body);
  if (codes.some((code) => mendable.has(code.toLowerCase())) || /already exists/i.test(body)) return false;
  if (codes.length === 0 && !/^\s*</.test(body)) return false;
  if (status >= 200 && status < 300) return codes.some((code) => code !== "UserExists");
  return status >= 400 && status < 500 && !passing.includes(status);
}

/** Every code in the body of an answer by Microsoft: `error.code`, `code`, `errors[].Code`. */
function codesIn(body: string): readonly string[] {
  try {
    const parsed = JSON.parse(body) as {
      readonly code?: unknown;
      readonly error?: { readonly code?: unknown; readonly details?: readonly { readonly code?: unknown }[] };
      readonly errors?: readonly { readonly Code?: unknown }[];
    };
    const all = [
      parsed.code,
      parsed.error?.code,
      ...(parsed.error?.details ?? []).map(({ code }) => code),
      ...(parsed.errors ?? []).map(({ Code }) => Code),
    ];
    return all.filter((code): code is string => typeof code === "string");
  } catch {
    return [];
  }
}

/** What makes two requests the same: neither the second in which a secret ends, nor the mark that is drawn for each app. */
export const keyOf = ({ method, url, body }: Outgoing): string =>
  `${method} ${url.host}${url.pathname}${url.search} ${body
    ?.replaceAll(/T\d\d:\d\d:\d\d(\.\d+)?Z/g, "")
    .replace(/"tags":\["[\da-f-]{36}"\]/, '"tags":[]')}`;

/**
 * The journal has noted a refusal after this many writes: one may have been under way when the refusal came, and
 * another may have begun before its body was read.
 */
const NOTES = 3;

/** Whether a refusal is definite and the next worker can know of it. */
export const isKnown = ({ notes, answer }: Refusal): boolean => notes >= NOTES && isDefinite(answer);

/**
 * The first change that was requested again after a definite refusal although no person had asked for anything in
 * between; null when there was none. What a worker saw does not count if it died before it could note anything.
 */
export function sentAgain({ sent, refusals }: Engine): string | null {
  for (const refusal of refusals) {
    const { request, answer, before } = refusal;
    if (!isKnown(refusal)) continue;
    const key = keyOf(request);
    const again = sent
      .slice(before)
      .find((later) => later.write && later.asked === request.asked && keyOf(later) === key);
    if (again)
      return `${request.method} ${request.url.pathname} was refused (${answer.status} ${codesIn(answer.body).join()}) and sent again as request ${again.n}`;
  }
  return null;
}

/** How each service refuses a change for a reason that time does not resolve. */
export function definiteRefusal({ url }: Outgoing): Response {
  if (url.host === "graph.microsoft.com")
    return Response.json(
      {
        error: {
          code: "Directory_QuotaExceeded",
          message: "The directory object quota limit for the Principal has been exceeded.",
          innerError: { "request-id": "4a5b", "client-request-id": "4a5b" },
        },
      },
      { status: 403 },
    );
  if (url.host === "api.powerplatform.com")
    return Response.json({
      errors: [{ Subject: "Result", Description: "It is not so.", Code: "somethingNew" }],
      information: [],
    });
  return Response.json(
    {
      error: {
        code: "0x80040220",
        message: "Principal user is missing prvAssignRole privilege.",
      },
    },
    { status: 403 },
  );
}
