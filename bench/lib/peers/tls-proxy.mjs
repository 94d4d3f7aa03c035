import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer as createHttp, request } from "node:http";
import { createServer as createHttps } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";

const HOST = "taskrouter.twilio.com";

/**
 * Starts a proxy that sends requests for TaskRouter's host to a local TaskRouter, because the Terraform provider has no
 * setting for its URL. Every other host is refused: nothing leaves this machine.
 *
 * @param {string} folder gets a certificate and its key
 * @param {string} url of the local TaskRouter
 * @returns {Promise<{ env: Record<string, string>, close: () => Promise<void> }>} `env` makes a Go program use it
 */
export async function startTlsProxy(folder, url) {
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const subject = ["-subj", `/CN=${HOST}`, "-addext", `subjectAltName=DNS:${HOST}`];
  const files = ["-keyout", key, "-out", cert];
  const kind = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"];
  execFileSync("openssl", [...kind, ...files, ...subject], { stdio: "pipe" });
  const tls = createHttps({ cert: readFileSync(cert), key: readFileSync(key) }, (incoming, outgoing) => {
    const target = new URL(`${incoming.url}`, url);
    // a local TaskRouter answers nothing that is addressed to another host
    const options = { method: `${incoming.method}`, headers: { ...incoming.headers, host: target.host } };
    const forwarded = request(target, options, (answer) => {
      outgoing.writeHead(Number(answer.statusCode), answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.once("error", () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  const tlsPort = await listen(tls);
  const proxy = createHttp((_, outgoing) => outgoing.writeHead(502).end());
  proxy.on("connect", ({ url: target }, socket) => {
    if (target !== `${HOST}:443`) return socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    const tunnel = connect(tlsPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) end.once("error", () => socket.destroy());
  });
  const port = await listen(proxy);
  return {
    env: { HTTPS_PROXY: `http://127.0.0.1:${port}`, SSL_CERT_FILE: cert },
    async close() {
      tls.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([tls, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** @param {import("node:http").Server | import("node:https").Server} server @returns {Promise<number>} its port */
async function listen(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return address.port;
}
