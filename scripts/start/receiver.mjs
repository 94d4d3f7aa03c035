import { createServer } from "node:http";
import { choosePort } from "./emulator.mjs";

/**
 * Starts a receiver of TaskRouter's events, as a contact center has one. It answers 204 to everything.
 * Does not keep this process alive.
 *
 * @param {number} port if it is in use, another free port is chosen
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
