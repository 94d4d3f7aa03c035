import { join } from "node:path";
import { addYamlHost } from "../../scripts/engine/yaml-host.mjs";
import { inPlace, requireLinux } from "../lib/pulumi/in-place.mjs";
import { createNative, createOurs } from "../lib/pulumi/programs.mjs";
import { createProject } from "../lib/pulumi/project.mjs";
import { readNumber, readNumbers } from "../lib/suite.mjs";

const WORKFLOWS = 3;
const HOSTS = { native: createNative, classes: createOurs };

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    stacks: { type: "string", default: "60", value: "N", help: "number of stacks, each with three workflows" },
    workers: { type: "string", default: "2,4", value: "N,…", help: "stacks at the same time" },
    host: { type: "string", default: "native", value: "HOST", help: "native or classes" },
  },
  async run(report, values) {
    const count = readNumber("stacks", values.stacks, 1);
    const workers = readNumbers("workers", values.workers, 1);
    const host = Object.entries(HOSTS).find(([name]) => name === values.host);
    if (host === undefined) throw new Error(`--host must be ${Object.keys(HOSTS).join(" or ")}`);
    requireLinux("fleet");
    await inPlace({}, (place) => measureFleet(report, place, { count, workers, program: host[1] }));
  },
};

/** @typedef {{ count: number, workers: readonly number[], program: import("../lib/pulumi/programs.mjs").Program }} Work */

/**
 * Updates a fleet in which nothing changes: one stack after another in a shell, and by the command.
 *
 * @param {import("../lib/report.mjs").Report} report
 * @param {import("../lib/pulumi/in-place.mjs").Place} place
 * @param {Work} work
 */
async function measureFleet(report, { modules, env, taskRouter }, { count, workers, program }) {
  const { url } = taskRouter;
  const stacks = Array.from({ length: count }, (_, at) => `s${String(at).padStart(3, "0")}`);
  const project = await createProject({ modules, env: await addYamlHost(env), url, files: program(WORKFLOWS) });
  const main = join("node_modules", "pulumi-taskrouter", "dist", "cli", "main.js");
  const up = (/** @type {number} */ most) => {
    const limits = ["--workers", String(most), "--workers-per-account", String(most)];
    return project.measureCommand(process.execPath, [main, "fleet", "up", ".:s*", ...limits]);
  };
  const loop = (/** @type {string} */ command) =>
    project.measureCommand("sh", ["-c", `for stack in ${stacks.join(" ")}; do ${command} || exit 1; done`]);
  try {
    for (const stack of stacks)
      project.write({
        [`Pulumi.${stack}.yaml`]: `config:\n  taskrouter:baseUrl: ${url}\n`,
        [`taskrouter/overlays/${stack}.yaml`]: `workspace: { friendlyName: ${stack} }\n`,
      });
    await loop("pulumi stack init $stack --non-interactive");
    await up(Math.max(...workers));
    await taskRouter.takeCalls();
    const rows = [["up, nothing changes", "seconds", "CPU, seconds", "memory, MB", "calls"]];
    const add = async (
      /** @type {string} */ name,
      /** @type {import("../lib/pulumi/project.mjs").Measure} */ measure,
    ) => {
      const calls = (await taskRouter.takeCalls()).length;
      const { wall, cpu, memory } = measure;
      rows.push([name, wall.toFixed(1), cpu.toFixed(1), (memory / 2 ** 20).toFixed(0), String(calls)]);
    };
    await add("one after another", await loop("pulumi up --yes --skip-preview --non-interactive --stack $stack"));
    for (const most of workers) await add(`fleet, ${most} workers`, await up(most));
    report.say(`${count} stacks, each with ${WORKFLOWS} workflows; memory is the most at one moment.`);
    report.table(rows);
  } finally {
    project.remove();
  }
}
