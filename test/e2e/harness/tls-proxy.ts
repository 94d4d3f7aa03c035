import { type AddressInfo, connect } from "node:net";
import { createServer, type TLSSocket } from "node:tls";
import type { Certificate } from "./certificate.js";
import { cleanUpAfter } from "./clean-up.js";

/** Adds TLS to a server of this machine. */
export interface TlsProxy {
  readonly port: number;
  /** Connections until now whose clients trusted the certificate. */
  count(): number;
}

/** Starts it in front of a port, with a certificate; it is closed after the test. */
export async function startTlsProxy(target: number, certificate: Certificate): Promise<TlsProxy> {
  let trusted = 0;
  const open = new Set<TLSSocket>();
  const server = createServer(certificate, (socket) => {
    trusted += 1;
    open.add(socket);
    const inner = connect(target, "127.0.0.1");
    const end = () => {
      inner.destroy();
      socket.destroy();
      open.delete(socket);
    };
    for (const one of [socket, inner]) one.on("error", end).on("close", end);
    socket.pipe(inner).pipe(socket);
  });
  // a client that refuses the certificate
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUpAfter(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, count: () => trusted };
}
