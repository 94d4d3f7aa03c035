// A local TaskRouter in a separate process, started by task-router.mjs, so that its CPU and memory are not measured.
import { once } from "node:events";
import { createRequire } from "node:module";

const { startEmulator } = createRequire(import.meta.url)("../../dist/emulator/index.js");
// a seed can be longer than an argument
const [options] = await once(process, "message");
const emulator = await startEmulator(options);

/** @param {object} message */
const tell = (message) => process.send?.(message);

process.on("message", (/** @type {{ question: string, since: number }} */ { question, since }) => {
  if (question !== "journal") return;
  const entries = emulator.journal(since);
  tell({
    entries: entries.map((/** @type {Record<string, unknown>} */ { number, time, method, path, status }) => ({
      number,
      time,
      method,
      path,
      status,
    })),
  });
});
process.on("disconnect", () => process.exit());
tell({ url: emulator.url });
