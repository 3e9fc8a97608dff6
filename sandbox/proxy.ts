import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A running proxy on loopback. */
export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A proxy for clients that cannot be told where a host is (Firefox, other people's tools): every CONNECT to a
 * known host ends at the sandbox's TLS port, whatever port was asked for; other hosts get 502, plain HTTP 405.
 * @param options.port 0 or absent: a free one.
 */
export async function startProxy(options: {
  readonly target: number;
  readonly port?: number | undefined;
  readonly isKnown: (host: string) => boolean;
}): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server = createServer((_request, out) => {
    out.writeHead(405, { "content-type": "text/plain; charset=utf-8" });
    out.end("This proxy only takes CONNECT.\n");
  });

  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("connect", (request, client: Socket, head: Buffer) => {
    const host = (request.url ?? "").replace(/:\d+$/, "").toLowerCase();
    client.on("error", () => client.destroy());
    if (!options.isKnown(host)) {
      client.end(
        `HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/plain\r\n\r\n${host} is not a host of the sandbox.\n`,
      );
      return;
    }
    const upstream = connect(options.target, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
