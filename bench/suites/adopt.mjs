import { join } from "node:path";
import { createSeed } from "../lib/export/large-workspace.mjs";
import { inPlace, requireLinux } from "../lib/pulumi/in-place.mjs";
import { createProject } from "../lib/pulumi/project.mjs";
import { readNumber } from "../lib/suite.mjs";

const AIM_CALLS = 20;
const PROGRAM = `const { TaskRouter } = require("pulumi-taskrouter");
new TaskRouter("cc", { files: "taskrouter" });
`;

/** @typedef {{ name: string, run: (project: import("../lib/pulumi/project.mjs").Project) => Promise<import("../lib/pulumi/project.mjs").Measure> }} Step */

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    workflows: { type: "string", default: "1000", value: "N", help: "number of workflows" },
    queues: { type: "string", default: "5000", value: "N", help: "number of task queues" },
  },
  async run(report, values) {
    const seed = createSeed(readNumber("workflows", values.workflows, 1), readNumber("queues", values.queues, 1));
    requireLinux("adopt");
    await inPlace({ seed }, (place) => measureSteps(report, place));
  },
};

/** @param {string} url @returns {readonly Step[]} */
function listSteps(url) {
  const main = join("node_modules", "pulumi-taskrouter", "dist", "cli", "main.js");
  const taskrouter = (/** @type {readonly string[]} */ ...args) => [main, ...args];
  const run =
    (/** @type {readonly string[]} */ args) => (/** @type {import("../lib/pulumi/project.mjs").Project} */ project) =>
      project.measureCommand(process.execPath, args);
  return [
    { name: "export", run: run(taskrouter("export", "--base-url", url, "--out", "taskrouter")) },
    { name: "adopt", run: run(taskrouter("adopt", "--stack", "dev", "--yes")) },
    {
      name: "preview --refresh, no change",
      run: (project) => project.measure(["preview", "--refresh", "--expect-no-changes"]),
    },
    { name: "export --update, no change", run: run(taskrouter("export", "--update", "--check", "--stack", "dev")) },
  ];
}

/** @param {import("../lib/report.mjs").Report} report @param {import("../lib/pulumi/in-place.mjs").Place} place */
async function measureSteps(report, { modules, env, taskRouter }) {
  const { url } = taskRouter;
  const project = await createProject({ modules, env, url, files: { "index.js": PROGRAM } });
  const rows = [["step", "seconds", "CPU, seconds", "largest memory, MB", "reads", "writes"]];
  let [most, writes] = [0, 0];
  try {
    await taskRouter.takeCalls();
    for (const { name, run } of listSteps(url)) {
      const { wall, cpu, memory } = await run(project);
      const calls = await taskRouter.takeCalls();
      const written = calls.filter(({ method }) => method !== "GET").length;
      [most, writes] = [Math.max(most, calls.length - written), writes + written];
      const cells = [wall, cpu].map((seconds) => seconds.toFixed(1));
      rows.push([name, ...cells, (memory / 2 ** 20).toFixed(0), String(calls.length - written), String(written)]);
    }
  } finally {
    project.remove();
  }
  report.table(rows);
  report.aim({ name: "adopt, reads of a step", value: most, goal: { atMost: AIM_CALLS }, unit: "calls" });
  report.aim({ name: "adopt, writes", value: writes, goal: { atMost: 0 }, unit: "calls" });
  report.say();
}
