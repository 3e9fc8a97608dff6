import type { SandboxResponse } from "../../server/service.ts";

const reasons: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  304: "Not Modified",
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  412: "Precondition Failed",
  415: "Unsupported Media Type",
  501: "Not Implemented",
};

/** An answer as one part of a batch: `application/http` with status line, headers and body. */
export function writeResponse(answer: SandboxResponse, contentId: string | null): string {
  const { body } = answer;
  const text =
    body === undefined
      ? ""
      : typeof body === "string" || Buffer.isBuffer(body)
        ? body.toString()
        : JSON.stringify(body);
  const headers = { ...answer.headers, "OData-Version": "4.0" };
  return [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    ...(contentId === null ? [] : [`Content-ID: ${contentId}`]),
    "",
    `HTTP/1.1 ${answer.status} ${reasons[answer.status] ?? "Unknown"}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    text,
  ].join("\r\n");
}
