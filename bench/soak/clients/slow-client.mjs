import { connect } from "node:net";

const [SHORT_MS, LONG_MS] = [200, 1_500];
const HEAD = "POST /v1/Workspaces HTTP/1.1\r\nhost: 127.0.0.1\r\n";
/** The beginnings of requests that are never completed. */
const BEGINNINGS = [
  "",
  "POST ",
  HEAD,
  `${HEAD}content-length: 1000\r\n\r\nFriendlyName=`,
  `${HEAD}transfer-encoding: chunked\r\n\r\n5\r\nFri`,
  "\u0000\u0001\r\n\r\n",
];

/**
 * Opens connections that are slow, silent, half closed or closed, and keeps a workspace busy whose event callbacks
 * are never answered. Other clients notice if they have to wait.
 *
 * @param {import("./client.mjs").Context} context
 * @returns {import("./client.mjs").Client}
 */
export function createSlowClient(context) {
  const { api, floor, random, origin } = context;
  return {
    async step() {
      await api.post(floor.silent, { FriendlyName: `Silent ${random.integer(1, 1_000)}` });
      const { hostname, port } = new URL(origin());
      const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
      socket.on("error", () => {});
      socket.write(random.pick(BEGINNINGS));
      if (random.chance(0.3)) socket.end();
      await new Promise((resolve) => setTimeout(resolve, random.integer(SHORT_MS, LONG_MS)));
      if (random.chance(0.5)) socket.resetAndDestroy();
      else socket.destroy();
    },
  };
}
