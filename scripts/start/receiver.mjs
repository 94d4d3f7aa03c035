import { createServer } from "node:http";
import { choosePort } from "./emulator.mjs";

/**
 * Somebody who listens to TaskRouter's events, as a real contact center's program would: answers 204 to everything.
 * Does not keep this process alive.
 *
 * @param {number} port another free one where it is taken
 * @returns {Promise<string>} the URL for `eventCallbackUrl`
 */
export async function startReceiver(port) {
  const free = await choosePort(port);
  const server = createServer((request, response) => {
    request.resume().once("end", () => response.writeHead(204).end());
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(free, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : free}/events`);
    });
  });
}
