import { createProject } from "./project.mjs";

const MAIN = "node_modules/pulumi-taskrouter/dist/cli/main.js";

/**
 * Opens a Pulumi project for the steps.
 *
 * @param {{ modules: string, env: NodeJS.ProcessEnv, program: import("./programs.mjs").Program, count: number, isInstalled?: boolean } & Partial<import("./settings.mjs").Setting>} work
 *   `isInstalled`: whether the plugin is in the engine's folder
 * @returns {import("./run-steps.mjs").Open}
 */
export function openPulumi({ program, count, isInstalled = false, ...place }) {
  return async (url) => {
    const project = await createProject({ ...place, files: program(count), ...(url === undefined ? {} : { url }) });
    if (isInstalled) await project.measureCommand(process.execPath, [MAIN, "plugin", "install"]);
    return {
      write: (changed) => project.write(program(count, changed)),
      measure: ({ args }) => project.measure(args),
      remove: project.remove,
    };
  };
}
