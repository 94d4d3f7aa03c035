import { join } from "node:path";
import { addYamlHost } from "../../scripts/engine/yaml-host.mjs";
import { getEngine } from "../../scripts/engine.mjs";
import { installPackage } from "../lib/package.mjs";
import { requireLinux } from "../lib/pulumi/in-place.mjs";
import { createNative, createOurs } from "../lib/pulumi/programs.mjs";
import { createProject } from "../lib/pulumi/project.mjs";
import { listSettings } from "../lib/pulumi/settings.mjs";
import { steps } from "../lib/pulumi/steps.mjs";
import { readNumber } from "../lib/suite.mjs";
import { startTaskRouter } from "../lib/task-router.mjs";
import { inTemporaryFolder } from "../lib/temporary-folder.mjs";

const STEPS = ["preview, nothing yet", "up, create all", "preview, no change", "destroy"];
const HOSTS = [
  { name: "native provider, YAML", program: createNative },
  { name: "classes", program: createOurs },
];

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: { n: { type: "string", default: "100", value: "N", help: "workflows in the workspace" } },
  async run(report, values) {
    const count = readNumber("n", values.n, 1);
    requireLinux("settings");
    const { env, version } = await getEngine();
    const own = await addYamlHost(env);
    await inTemporaryFolder(async (folder) => {
      installPackage(folder);
      const place = { modules: join(folder, "node_modules"), env: own, cache: join(folder, "cache") };
      report.say(
        `Pulumi ${version}, N = ${count}. CPU seconds, and their ratio to those without a setting in the same round.`,
      );
      for (const { name, program } of HOSTS) report.table(await measure(name, program(count), place));
    });
  },
};

/**
 * Runs each step with all settings in turn, so that all run under the same load.
 *
 * @param {string} name
 * @param {Record<string, string>} files
 * @param {{ modules: string, env: NodeJS.ProcessEnv, cache: string }} place
 * @returns {Promise<string[][]>} rows of a table
 */
async function measure(name, files, { modules, env, cache }) {
  const settings = listSettings(cache);
  const taskRouters = await Promise.all(settings.map(() => startTaskRouter({})));
  const projects = [];
  try {
    for (const [index, setting] of settings.entries()) {
      const url = `${taskRouters[index]?.url}`;
      projects.push(await createProject({ modules, env, files, url, ...setting }));
    }
    /** @type {string[][]} */
    const rows = [[name, ...STEPS], ...settings.map((setting) => [setting.name])];
    for (const step of STEPS) {
      const args = steps.find((found) => found.name === step)?.args ?? [];
      let base = 0;
      for (const [index, project] of projects.entries()) {
        const { cpu } = await project.measure(args);
        if (index === 0) base = cpu;
        rows[index + 1]?.push(`${cpu.toFixed(2)} (${(cpu / base).toFixed(2)})`);
      }
    }
    return rows;
  } finally {
    for (const project of projects) project.remove();
    for (const taskRouter of taskRouters) await taskRouter.close();
  }
}
