import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("./empty-server-process.mjs", import.meta.url));

/** @returns {Promise<{ url: string, close(): Promise<void> }>} */
export async function startEmptyServer() {
  const child = fork(program);
  const [{ url }] = await once(child, "message");
  return {
    url: `${url}/empty`,
    async close() {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
