import { createProject } from "./project.mjs";

/**
 * Opens a Pulumi project for the steps.
 *
 * @param {{ modules: string, env: NodeJS.ProcessEnv, program: import("./programs.mjs").Program, count: number } & Partial<import("./settings.mjs").Setting>} work
 * @returns {import("./run-steps.mjs").Open}
 */
export function openPulumi({ program, count, ...place }) {
  return async (url) => {
    const project = await createProject({ ...place, files: program(count), ...(url === undefined ? {} : { url }) });
    return {
      write: (changed) => project.write(program(count, changed)),
      measure: ({ args }) => project.measure(args),
      remove: project.remove,
    };
  };
}
