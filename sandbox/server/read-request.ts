import type { Message } from "./messages.ts";
import type { SandboxRequest } from "./service.ts";

/** Largest body that is read, bytes; the services' own limits are smaller. */
const maxBody = 16 * 1024 * 1024;

/** A body over 16 MiB; answered with 413. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/**
 * The request as services see it: the Microsoft host without a port, whatever port the sandbox has.
 * @throws BodyTooLarge
 * @throws TypeError for a path or Host header that makes no URL
 */
export async function readRequest(message: Message): Promise<SandboxRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    // The rest is read and dropped: a client that is still sending would not see the answer.
    if (size <= maxBody) chunks.push(bytes);
  }
  if (size > maxBody) throw new BodyTooLarge();
  return {
    method: message.method ?? "GET",
    url: urlOf(message),
    headers: headersOf(message),
    body: Buffer.concat(chunks),
  };
}

/** The address as the client sees it, less the port. @throws TypeError */
export function urlOf(message: Message): URL {
  const host = hostOf(message).toLowerCase().replace(/:\d+$/, "");
  return new URL(message.url ?? "/", `https://${host}`);
}

/** HTTP/2 has the host in a field of the request's own. */
const hostOf = ({ headers }: Message): string => String(headers[":authority"] ?? headers.host ?? "");

function headersOf(message: Message): Headers {
  const headers = new Headers({ host: hostOf(message) });
  for (const [name, value] of Object.entries(message.headers)) {
    if (name.startsWith(":")) continue;
    if (typeof value === "string") headers.set(name, value);
    else for (const one of value ?? []) headers.append(name, one);
  }
  return headers;
}
