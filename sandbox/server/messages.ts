import type { IncomingMessage, ServerResponse } from "node:http";
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";

/** A request as Node hands it over, of HTTP/1.1 or HTTP/2. */
export type Message = IncomingMessage | Http2ServerRequest;

/** Where its answer goes. */
export type Answer = ServerResponse | Http2ServerResponse;

export type Handler = (message: Message, out: Answer) => void;

/** What stands for the connection that a request came by; the same object for all of its requests. */
export const connectionOf = (message: Message): object =>
  // The stream of a closed session has none any more.
  "stream" in message ? (message.stream.session ?? message.stream) : message.socket;
