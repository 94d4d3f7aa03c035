import type { Io } from "../../io.js";
/** The folder in which the engine looks for this version of the plugin. */
export declare function toPluginFolder(env: Io["env"], version: string): string;
/**
 * Writes the program that the engine starts.
 *
 * @param main the program of this package, which it starts
 * @throws Failure if the folder has another program, which this command did not write
 */
export declare function installPlugin(folder: string, main: string): "installed" | "updated" | "already installed";
/**
 * Removes what {@link installPlugin} wrote.
 *
 * @returns false if it is not installed
 * @throws Failure if the folder has another program
 */
export declare function uninstallPlugin(folder: string): boolean;
