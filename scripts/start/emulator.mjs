import { createServer } from "node:net";
import { join } from "node:path";
import { root } from "../lib/paths.mjs";
import { startChild } from "../lib/run.mjs";

const READY_MS = 20_000;

/** @typedef {{ url: string, ended: Promise<number | null> }} Emulator */

/**
 * Starts the local TaskRouter as a process that ends with this one.
 *
 * @param {number} port 0 for any free port
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Emulator>}
 */
export function startEmulator(port, env) {
  const args = [join(root, "dist", "cli", "main.js"), "emulator", "--port", String(port)];
  const child = startChild(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let said = "";
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ what) => reject(new Error(`the local TaskRouter ${what}:\n${said.trim()}`));
    const timer = setTimeout(() => fail(`was not ready within ${READY_MS / 1000} s`), READY_MS);
    child.once("error", (error) => reject(error));
    child.once("exit", (code) => fail(`ended with exit code ${code}`));
    const read = (/** @type {Buffer} */ chunk) => {
      said += chunk.toString("utf8");
      const url = /listening on (http:\/\/\S+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve({ url: url.replace(/\/$/, ""), ended });
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
  });
}

/** Returns the port if it is free, otherwise 0. @param {number} port @returns {Promise<number>} */
export function choosePort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(0));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(port)));
  });
}
