import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A proxy that counts the connections between a client and a server. */
export interface CountingProxy {
  readonly url: string;
  /** Returns the connections since the last call. */
  takeConnections(): number;
  close(): Promise<void>;
}

/** Starts a proxy for a local server on a free port. @param target such as `http://127.0.0.1:4010` */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const { port } = new URL(target);
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((client) => {
    count += 1;
    const upstream = connect(Number(port), "127.0.0.1");
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // if one side ends the connection, end the other
      socket.on("error", () => socket.destroy()).on("close", () => [client, upstream].map((end) => end.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeConnections: () => {
      const taken = count;
      count = 0;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
