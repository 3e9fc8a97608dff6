import { connect, type Socket } from "node:net";

/** Firefox's own remote protocol, as geckodriver speaks it: `length:[type, id, …]` over TCP. */
export interface Marionette {
  /** @throws with Firefox's own error and message. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

type Reply = readonly [type: 1, id: number, error: WireError | null, result: unknown];
interface WireError {
  readonly error: string;
  readonly message: string;
}

/** @throws when nothing listens on the port of 127.0.0.1. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await open(port);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;

  readPackets(socket, (packet) => {
    // The first packet is a greeting.
    if (!Array.isArray(packet)) return;
    const [, id, error, result] = packet as unknown as Reply;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(result);
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox closed the connection."));
    waiting.clear();
  });

  return {
    send(command, parameters = {}) {
      count += 1;
      const id = count;
      const packet = JSON.stringify([0, id, command, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      });
    },
    close: () => socket.destroy(),
  };
}

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.once("error", reject);
  });

function readPackets(socket: Socket, onPacket: (packet: unknown) => void): void {
  let pending = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const colon = pending.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.subarray(0, colon).toString("latin1"));
      if (pending.length < end) return;
      onPacket(JSON.parse(pending.subarray(colon + 1, end).toString("utf8")));
      pending = pending.subarray(end);
    }
  });
}
