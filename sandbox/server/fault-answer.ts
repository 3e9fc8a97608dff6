import { STATUS_CODES } from "node:http";
import type { FaultAction, FaultAnswer } from "./faults.ts";
import type { SandboxResponse } from "./service.ts";

/** Code and message of a made-up error, in words that the services share where they have any. */
const texts: Readonly<Record<number, readonly [code: string, message: string]>> = {
  429: ["TooManyRequests", "Too many requests."],
  500: ["InternalServerError", "An unexpected error occurred."],
  503: ["ServiceUnavailable", "The service is temporarily unavailable."],
};

/** The answer of a fault that has one. @param now ms since the epoch, for Retry-After as a date. */
export function faultAnswer(status: number, fault: FaultAnswer, now: number): SandboxResponse {
  const [code, message] = texts[status] ?? [
    (STATUS_CODES[status] ?? "Error").replaceAll(/\W/g, ""),
    "A fault.",
  ];
  const retryAfter =
    fault.retryAfterSeconds !== undefined
      ? String(fault.retryAfterSeconds)
      : fault.retryAfterDate !== undefined
        ? new Date(now + fault.retryAfterDate * 1000).toUTCString()
        : undefined;
  return {
    status,
    headers: { ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }), ...fault.headers },
    body: fault.body === undefined ? { error: { code, message } } : fault.body,
  };
}

/** A page where JSON was promised. */
export const htmlPage = (action: Extract<FaultAction, { nonJson: true }>): SandboxResponse => ({
  status: action.status ?? 200,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<!DOCTYPE html><html><head><title>Gateway</title></head><body><h1>Our services aren't available right now</h1></body></html>",
});
