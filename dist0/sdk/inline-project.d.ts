import type { ProjectSettings } from "@pulumi/pulumi/automation";
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
export declare function inlineProject(name: string, folder: string): ProjectSettings;
/** True if this process has a project of {@link inlineProject}, which has looked for the package. */
export declare function hasInlineProject(): boolean;
