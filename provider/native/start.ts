import { endWithEngine } from "../engine/end-with-engine.js";
import { createNotices } from "./notices.js";
import { serve } from "./service.js";

/**
 * Serves an engine, which reads the port from the first line of the output.
 *
 * @param address of the engine: `127.0.0.1:43210`. Absent if somebody only asks for the schema.
 */
export async function start(address: string | undefined): Promise<void> {
  const notices = address === undefined ? undefined : createNotices(address);
  const { port } = await serve(notices);
  process.stdout.write(`${port}\n`);
  if (address !== undefined)
    endWithEngine({ address, stdin: process.stdin, parent: () => process.ppid, exit: () => process.exit() });
}
