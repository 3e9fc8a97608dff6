import { type Front, openFront } from "../../sandbox/server/front.ts";

/** TLS servers of this process that serve no sandbox at the moment. */
const free: Front[] = [];

/**
 * A TLS server for one sandbox: making one takes longer than a whole run in the engine. One that speaks HTTP/2 is used
 * once, because its connections can't be told apart by their requests.
 */
export const takeFront = async ({ http2 = false } = {}): Promise<Front> =>
  (http2 ? undefined : free.pop()) ?? (await openFront({ http2 }));

/** Call after its sandbox was closed. A server with a request under way is not used again. */
export async function giveBackFront(front: Front): Promise<void> {
  if (front.clear()) free.push(front);
  else await front.close();
}
