import { join } from "node:path";
import { createSeed } from "../lib/export/large-workspace.mjs";
import { inPlace, requireLinux } from "../lib/pulumi/in-place.mjs";
import { createProject } from "../lib/pulumi/project.mjs";
import { readNumber } from "../lib/suite.mjs";

const AIM_CALLS = 5;
const AIM_SECONDS = 1.5;
const RUNS = 5;
const PROGRAM = `const { TaskRouter } = require("pulumi-taskrouter");
new TaskRouter("cc", { files: "taskrouter" });
`;

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    workflows: { type: "string", default: "300", value: "N", help: "number of workflows, and of task queues" },
    latency: { type: "string", default: "80", value: "MS", help: "latency of each call" },
  },
  async run(report, values) {
    const count = readNumber("workflows", values.workflows, 1);
    requireLinux("drift");
    const latency = readNumber("latency", values.latency, 0);
    await inPlace({ seed: createSeed(count, count), latency }, (place) => measureDrift(report, place));
  },
};

/** @param {import("../lib/report.mjs").Report} report @param {import("../lib/pulumi/in-place.mjs").Place} place */
async function measureDrift(report, { modules, env, taskRouter }) {
  const { url } = taskRouter;
  const project = await createProject({ modules, env, url, files: { "index.js": PROGRAM } });
  const main = join("node_modules", "pulumi-taskrouter", "dist", "cli", "main.js");
  const run = (/** @type {readonly string[]} */ ...args) => project.measureCommand(process.execPath, [main, ...args]);
  const rows = [["desired side", "seconds, least of 5", "median", "CPU, seconds", "memory, MB", "calls"]];
  let [most, slowest] = [0, 0];
  try {
    await run("export", "--base-url", url, "--out", "taskrouter");
    await run("adopt", "--stack", "dev", "--yes");
    for (const args of [
      ["--stack", "dev"],
      ["taskrouter", "--base-url", url],
    ]) {
      const measures = [];
      await taskRouter.takeCalls();
      for (let at = 0; at < RUNS; at += 1) measures.push(await run("drift", ...args));
      const calls = (await taskRouter.takeCalls()).length / RUNS;
      const walls = measures.map(({ wall }) => wall).sort((a, b) => a - b);
      const [least = 0, median = 0] = [walls[0], walls[RUNS >> 1]];
      [most, slowest] = [Math.max(most, calls), Math.max(slowest, least)];
      const cpu = Math.min(...measures.map((one) => one.cpu));
      const memory = Math.max(...measures.map((one) => one.memory)) / 2 ** 20;
      rows.push([
        args[0] === "--stack" ? "stack" : "files",
        ...[least, median, cpu].map((one) => one.toFixed(2)),
        memory.toFixed(0),
        String(calls),
      ]);
    }
  } finally {
    project.remove();
  }
  report.table(rows);
  report.aim({ name: "drift, calls", value: most, goal: { atMost: AIM_CALLS }, unit: "calls" });
  report.aim({ name: "drift, start included", value: slowest, goal: { atMost: AIM_SECONDS }, unit: "s" });
  report.say();
}
