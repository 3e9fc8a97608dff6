import { createSecureServer, type Http2SecureServer } from "node:http2";
import { createServer as createHttpsServer, type Server as HttpsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import type { Certificates } from "../tls.ts";
import type { Handler } from "./messages.ts";

/** A running TLS server on loopback. */
export interface TlsServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * @param options.http2 whether clients that offer HTTP/2 get it; the others, and all without it, get HTTP/1.1
 * @param options.connectionMs how long the next connection waits before its handshake
 * @throws when the port is taken.
 */
export async function startTlsServer(options: {
  readonly certificates: Pick<Certificates, "certificate" | "privateKey">;
  readonly port: number;
  readonly http2: boolean;
  readonly connectionMs: () => number;
  readonly handle: Handler;
}): Promise<TlsServer> {
  const { certificate: cert, privateKey: key } = options.certificates;
  const server: HttpsServer | Http2SecureServer = options.http2
    ? createSecureServer({ key, cert, allowHTTP1: true }, options.handle)
    : createHttpsServer({ key, cert, ALPNProtocols: ["http/1.1"] }, options.handle);
  // Longer than clients keep idle connections, so that none is closed under a request that is on its way. (HTTP/2 has no
  // such time by itself.)
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = 120_000;

  const sockets = new Set<Socket>();
  // A handshake can't be slowed down where it is made, so it is let in later.
  const door = createTcpServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    const enter = (): void => {
      if (!socket.destroyed) server.emit("connection", socket);
    };
    const wait = options.connectionMs();
    if (wait === 0) enter();
    else {
      // Nobody else hears of a client that leaves before.
      socket.on("error", () => socket.destroy());
      setTimeout(enter, wait);
    }
  });
  await new Promise<void>((resolve, reject) => {
    door.once("error", reject);
    door.listen(options.port, "127.0.0.1", resolve);
  });
  return {
    port: (door.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
