// A local TaskRouter in a process of its own, started by task-router.mjs: its CPU and memory are not ours to count.
import { createRequire } from "node:module";

const { startEmulator } = createRequire(import.meta.url)("../../dist/emulator/index.js");
const emulator = await startEmulator(JSON.parse(process.argv[2] ?? "{}"));

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
