import { join } from "node:path";
import { getEngine } from "../../../scripts/engine.mjs";
import { installPackage } from "../package.mjs";
import { startTaskRouter } from "../task-router.mjs";
import { inTemporaryFolder } from "../temporary-folder.mjs";

/** @typedef {{ modules: string, env: NodeJS.ProcessEnv, taskRouter: import("../task-router.mjs").TaskRouterProcess }} Place */

/** Refuses other systems. @param {string} suite its name, for the message */
export function requireLinux(suite) {
  if (process.platform !== "linux")
    throw new Error(`the suite ${suite} reads CPU seconds and memory from /proc: it needs Linux`);
}

/**
 * Works with the engine, the installed package and a local TaskRouter, which is closed afterwards.
 *
 * @param {Parameters<typeof startTaskRouter>[0]} options
 * @param {(place: Place) => Promise<void>} work
 */
export async function inPlace(options, work) {
  const { env } = await getEngine();
  Object.assign(process.env, env);
  await inTemporaryFolder(async (folder) => {
    const taskRouter = await startTaskRouter(options);
    try {
      installPackage(folder);
      await work({ modules: join(folder, "node_modules"), env, taskRouter });
    } finally {
      await taskRouter.close();
    }
  });
}
