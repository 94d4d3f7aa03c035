import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createClient, SettingsError } from "../../../provider/twilio/index.js";
import { errorOf, setScene } from "./support/client.js";
import { createFakeClock } from "./support/fake-clock.js";
import { json } from "./support/server.js";
import { settingsFor } from "./support/settings.js";

interface Proxy {
  host: string;
  /** Where clients wanted to go, and what they said of themselves. */
  targets: string[];
  authorizations: (string | undefined)[];
}

/** A proxy that tunnels nowhere: it records what was asked for and answers with a status, or leads to a given port. */
async function startProxy(status: number, port?: number): Promise<Proxy> {
  const proxy: Proxy = { host: "", targets: [], authorizations: [] };
  const server: Server = createServer();
  server.on("connect", (request, socket) => {
    proxy.targets.push(request.url ?? "");
    proxy.authorizations.push(request.headers["proxy-authorization"]);
    socket.on("error", () => undefined);
    if (port === undefined) {
      socket.end(`HTTP/1.1 ${status} Refused\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const tunnel = connect(port, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    tunnel.on("error", () => socket.destroy());
    socket.on("close", () => tunnel.destroy());
    tunnel.pipe(socket);
    socket.pipe(tunnel);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  proxy.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}

function clientFor(env: Record<string, string>, baseUrl = "https://taskrouter.invalid") {
  const client = createClient(settingsFor(baseUrl), { env, clock: createFakeClock() });
  onTestFinished(() => client.close());
  return client;
}

test.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"])(
  "%s is used, with its password kept secret",
  async (name) => {
    const proxy = await startProxy(403);
    const error = await errorOf(clientFor({ [name]: `http://user:pass%21word@${proxy.host}` }).fetch("/v1/Workspaces"));
    expect(new Set(proxy.targets)).toEqual(new Set(["taskrouter.invalid:443"]));
    expect(proxy.authorizations[0]).toBe(`Basic ${Buffer.from("user:pass!word").toString("base64")}`);
    expect(error).toMatchObject({ reason: "unsent", outcome: "refused" });
    const { message } = error as Error;
    expect(message).toContain(
      `the proxy ${proxy.host} answered HTTP 403 instead of connecting to taskrouter.invalid:443`,
    );
    expect(message).not.toContain("word");
  },
);

test("does not repeat a request to a proxy that requires credentials", async () => {
  const proxy = await startProxy(407);
  const error = await errorOf(clientFor({ HTTPS_PROXY: `http://${proxy.host}` }).create("/v1/Workspaces", {}));
  expect((error as Error).message).toContain("put its user and password before its host in HTTPS_PROXY");
  expect(proxy.targets).toHaveLength(1);
});

test("reports an untrusted certificate behind a proxy at once", async () => {
  const plain = await setScene((_, response) => json(response, 200, { sid: "WS1" }));
  const proxy = await startProxy(200, Number(new URL(plain.server.url).port));
  const error = await errorOf(clientFor({ HTTPS_PROXY: `http://${proxy.host}` }).fetch("/v1/Workspaces"));
  expect((error as Error).message).toMatch(
    /^no secure connection to taskrouter\.invalid:443 through the proxy 127\.0\.0\.1:\d+ .*NODE_EXTRA_CA_CERTS/,
  );
  expect(proxy.targets).toHaveLength(1);
});

test("never uses a proxy for this machine", async () => {
  const proxy = await startProxy(403);
  const { client, server } = await setScene((_, response) => json(response, 200, { sid: "WS1" }), {
    env: { HTTP_PROXY: `http://${proxy.host}`, HTTPS_PROXY: `http://${proxy.host}` },
  });
  await client.fetch("/v1/Workspaces");
  expect(server.seen).toHaveLength(1);
  expect(proxy.targets).toEqual([]);
});

test.each(["NO_PROXY", "no_proxy"])("reaches a host in %s without the proxy", async (name) => {
  const proxy = await startProxy(403);
  const env = { HTTPS_PROXY: `http://${proxy.host}`, [name]: "example.com,[::ffff:7f00:1]" };
  // This machine by an address that does not count as such; nothing listens on port 1.
  const client = clientFor(env, "https://[::ffff:127.0.0.1]:1");
  expect(await errorOf(client.fetch("/v1/Workspaces"))).toMatchObject({ reason: "unsent" });
  expect(proxy.targets).toEqual([]);
});

test.each(["user:secret@host", "socks5://user:secret@host", "http://user:secret@[", "secret"])(
  "the proxy address %j is refused without being shown",
  (address) => {
    const create = () => createClient(settingsFor("https://taskrouter.invalid"), { env: { HTTPS_PROXY: address } });
    expect(create).toThrow(SettingsError);
    expect(create).toThrow("the environment variable HTTPS_PROXY is not a URL like http://proxy.example.com:8080");
  },
);

test("ignores an empty proxy variable", async () => {
  const client = createClient(settingsFor("https://taskrouter.invalid"), { env: { HTTPS_PROXY: "", HTTP_PROXY: "" } });
  await client.close();
});
