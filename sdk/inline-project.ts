import { resolve } from "node:path";
import type { ProjectSettings } from "@pulumi/pulumi/automation";
import { isReachableFrom } from "./is-reachable.js";

let isUsed = false;

/**
 * Settings of a project whose program is a function of the Automation API. Pulumi runs its resources in the current
 * folder of the process; with these settings it runs them in a folder that has this package installed, so that the program
 * can be started anywhere.
 *
 * @param name of the project, the same as `projectName`
 * @param folder with this package in its `node_modules` or in those of a folder above; usually that of the program
 * @throws Error if the package is not installed there
 * @example
 * const stack = { stackName: "dev", projectName: "support", program };
 * await LocalWorkspace.createOrSelectStack(stack, { projectSettings: inlineProject("support", __dirname) });
 */
export function inlineProject(name: string, folder: string): ProjectSettings {
  const main = resolve(folder);
  if (!isReachableFrom(main))
    throw new Error(`pulumi-taskrouter cannot be found from ${main}: name a folder in which it is installed`);
  isUsed = true;
  return { name, runtime: "nodejs", main };
}

/** True if this process has a project of {@link inlineProject}, which has looked for the package. */
export function hasInlineProject(): boolean {
  return isUsed;
}
