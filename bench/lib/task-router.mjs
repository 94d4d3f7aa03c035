import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("./task-router-process.mjs", import.meta.url));

/** @typedef {{ number: number, time: string, method: string, path: string, status: number }} Call */
/** @typedef {{ url: string, takeCalls(): Promise<Call[]>, close(): Promise<void> }} TaskRouterProcess */

/**
 * Starts a TaskRouter in a separate process.
 *
 * @param {object} options of `startEmulator`
 * @returns {Promise<TaskRouterProcess>}
 */
export async function startTaskRouter(options) {
  const child = fork(program);
  child.send(options);
  const [{ url }] = await once(child, "message");
  let since = 0;
  return {
    url,
    /** Returns the calls since the last request for them. */
    async takeCalls() {
      child.send({ question: "journal", since });
      const [{ entries }] = await once(child, "message");
      since = entries.at(-1)?.number ?? since;
      return entries;
    },
    async close() {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
