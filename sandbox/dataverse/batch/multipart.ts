import { badPayload } from "../errors.ts";

/** One part of a multipart body: its headers (lower case) and what follows the empty line. */
export interface Part {
  readonly headers: Headers;
  readonly body: Buffer;
}

const crlf = Buffer.from("\r\n");

/** The boundary of a multipart content type. @throws DataverseError 400 0x80048d19 */
export function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (!/^multipart\/mixed/i.test(contentType) || !boundary)
    throw badPayload(
      "",
      "Microsoft.OData.ODataException: The batch request must be multipart/mixed with a boundary.",
    );
  return boundary;
}

/**
 * Splits a multipart body. Lines end with CRLF; Dataverse cannot read a batch with other line ends ("Stream was
 * not readable", Learn, "Troubleshoot Dataverse Web API client errors").
 * @throws DataverseError 400 0x80048d19
 */
export function splitMultipart(body: Buffer, boundary: string): Part[] {
  const mark = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let start = body.indexOf(mark);
  for (;;) {
    if (start < 0) throw unreadable();
    const after = start + mark.length;
    if (body.subarray(after, after + 2).toString("latin1") === "--") return parts;
    if (!body.subarray(after, after + 2).equals(crlf)) throw unreadable();
    const end = body.indexOf(mark, after);
    if (end < 0) throw unreadable();
    parts.push(readPart(body.subarray(after + 2, end)));
    start = end;
  }
}

/** Reads headers, an empty line, a body; a CRLF before the next boundary belongs to the boundary. */
export function readPart(text: Buffer): Part {
  const gap = text.indexOf("\r\n\r\n");
  const head = (gap < 0 ? text : text.subarray(0, gap)).toString("utf8");
  const rest = gap < 0 ? Buffer.alloc(0) : text.subarray(gap + 4);
  const body = rest.subarray(-2).equals(crlf) ? rest.subarray(0, -2) : rest;
  const headers = new Headers();
  for (const line of head.split("\r\n")) {
    const at = line.indexOf(":");
    if (at > 0) headers.append(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return { headers, body };
}

const unreadable = (): Error => badPayload("", "System.ArgumentException: Stream was not readable.");

/** Writes a multipart body. @param parts each with its own headers. */
export function joinMultipart(parts: readonly string[], boundary: string): string {
  return [...parts.map((part) => `--${boundary}\r\n${part}\r\n`), `--${boundary}--\r\n`].join("");
}
