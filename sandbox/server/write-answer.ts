import { constants } from "node:http2";
import type { Answer } from "./messages.ts";
import type { SandboxResponse } from "./service.ts";

/** An answer ready to be sent. `headers` in lower case. */
export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Objects become JSON, text is UTF-8; a service's own content-type wins. @param extra added where absent. */
export function toWire(response: SandboxResponse, extra: Readonly<Record<string, string>> = {}): Wire {
  const headers: Record<string, string> = { ...extra };
  for (const [name, value] of Object.entries(response.headers ?? {})) headers[name.toLowerCase()] = value;
  const { body } = response;
  if (body === undefined || body === null) return { status: response.status, headers, body: Buffer.alloc(0) };
  if (Buffer.isBuffer(body)) return { status: response.status, headers, body };
  if (typeof body === "string") {
    headers["content-type"] ??= "text/plain; charset=utf-8";
    return { status: response.status, headers, body: Buffer.from(body, "utf8") };
  }
  headers["content-type"] ??= "application/json; charset=utf-8";
  return { status: response.status, headers, body: Buffer.from(JSON.stringify(body), "utf8") };
}

/**
 * Takes an answer away from its client: closes the connection. HTTP/2 has one connection for all requests of a client, so
 * there the stream of this one is reset, and the others go on.
 */
export function breakOff(out: Answer): void {
  if ("stream" in out) out.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else out.destroy();
}

/** Whether the client has gone, or nothing more can be sent. */
export const isOver = (out: Answer): boolean => ("stream" in out ? out.stream.destroyed : out.destroyed);

/** Half of a body: under the full length, or under none at all. */
export type Truncation = "announced" | "unannounced";

/**
 * Sends an answer. Several cookies go into one `set-cookie` value separated by line feeds.
 * @param truncated sends half of the body, then breaks the answer off. "unannounced" ends it, as far as anybody can tell:
 * HTTP/1.1 by the end of the connection, HTTP/2 as every answer ends.
 */
export function send(out: Answer, wire: Wire, truncated?: Truncation): void {
  const bodiless = wire.status === 204 || wire.status === 304;
  for (const [name, value] of Object.entries(wire.headers))
    out.setHeader(name, name === "set-cookie" ? value.split("\n") : value);
  if (truncated === "unannounced") {
    if (!("stream" in out)) {
      // Neither a length nor chunks: the end of the connection is the end of the answer.
      out.useChunkedEncodingByDefault = false;
      out.shouldKeepAlive = false;
    }
  } else if (!bodiless) out.setHeader("content-length", wire.body.length);
  out.writeHead(wire.status);
  if (truncated === undefined) {
    if (bodiless) out.end();
    else out.end(wire.body);
    return;
  }
  const half = wire.body.subarray(0, Math.floor(wire.body.length / 2));
  if (truncated === "unannounced") out.end(half);
  else {
    const then = (): void => breakOff(out);
    // The same call of two types.
    if ("stream" in out) out.write(half, then);
    else out.write(half, then);
  }
}
