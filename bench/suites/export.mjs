import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { root } from "../../scripts/lib/paths.mjs";
import { ACCOUNT, createSeed } from "../lib/export/large-workspace.mjs";
import { summarize, toCells } from "../lib/samples.mjs";
import { readNumber } from "../lib/suite.mjs";

const AIM_MS = 10_000;
const AIM_CALLS = 20;
const AIM_MEGABYTES = 500;

const measure = fileURLToPath(new URL("../lib/export/measure-process.mjs", import.meta.url));
const program = join(root, "dist", "cli", "main.js");

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    rounds: { type: "string", default: "3", value: "N", help: "number of exports" },
    workflows: { type: "string", default: "1000", value: "N", help: "number of workflows" },
    queues: { type: "string", default: "5000", value: "N", help: "number of task queues" },
  },
  async run(report, values) {
    const rounds = readNumber("rounds", values.rounds, 1);
    const seed = createSeed(readNumber("workflows", values.workflows, 1), readNumber("queues", values.queues, 1));
    const { startEmulator } = createRequire(import.meta.url)(join(root, "dist", "emulator", "index.js"));
    const emulator = await startEmulator({ seed });
    const folder = mkdtempSync(join(tmpdir(), "taskrouter-bench-"));
    try {
      const times = [];
      const cpus = [];
      const memory = [];
      for (let round = 0; round < rounds; round += 1) {
        const { milliseconds, cpu, megabytes } = await exportOnce(emulator.url, join(folder, String(round)));
        times.push(milliseconds);
        cpus.push(cpu);
        memory.push(megabytes);
      }
      const calls = emulator.journal().length / rounds;
      tell(report, { times, cpus, memory, calls });
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await emulator.close();
    }
  },
};

/** @param {string} url @param {string} out */
async function exportOnce(url, out) {
  const began = performance.now();
  const env = { ...process.env, TWILIO_ACCOUNT_SID: ACCOUNT.sid, TWILIO_AUTH_TOKEN: ACCOUNT.token };
  const args = ["--import", measure, program, "export", "--base-url", url, "--out", out];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const measured = text(/** @type {import("node:stream").Readable} */ (child.stdio[3]));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the export ended with exit code ${code}`);
  const milliseconds = performance.now() - began;
  return { milliseconds, ...JSON.parse(await measured) };
}

/** @param {import("../lib/report.mjs").Report} report @param {{ times: number[], cpus: number[], memory: number[], calls: number }} measured */
function tell(report, { times, cpus, memory, calls }) {
  const [time, size] = [summarize(times), summarize(memory)];
  report.table([
    ["export of a large workspace", "min", "median", "max"],
    ["whole process, ms", ...toCells(time)],
    ["CPU, seconds", ...toCells(summarize(cpus))],
    ["largest memory, MB", ...toCells(size)],
  ]);
  report.aim({ name: "export, whole process", value: time.median, goal: { atMost: AIM_MS }, unit: "ms" });
  report.aim({ name: "export, largest memory", value: size.max, goal: { atMost: AIM_MEGABYTES }, unit: "MB" });
  report.aim({ name: "export, calls", value: calls, goal: { atMost: AIM_CALLS }, unit: "calls" });
  report.say();
}
