import { join, resolve } from "node:path";
import { findProject } from "../../project/index.js";

/** The environment variable that overrides {@link SETTING} for one run. */
export const HISTORY = "TASKROUTER_HISTORY";

/** The setting of a stack that names another folder for snapshots, or turns them off. */
export const SETTING = "taskrouter:history";

/** The value that turns snapshots off. */
const OFF = "off";

/** The folder for snapshots in that of a project, which no version control sees. */
const OWN = [".taskrouter", "history"] as const;

/** Where snapshots are. */
export interface HistoryFolder {
  /** Absolute. It has a folder for each stack. */
  readonly path: string;
  /** The folder in the project that gets a `.gitignore`; absent for a folder that the user names. */
  readonly own?: string;
}

/** The places in which a user names a folder for snapshots. */
export interface HistoryNames {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The value of {@link SETTING}. */
  readonly setting?: string | undefined;
}

/**
 * Finds the folder for snapshots. A relative name starts at the folder of the project.
 *
 * @param folder the current folder of the user
 * @returns the name that turns snapshots off; undefined if no project contains the folder, and none is named
 */
export function findHistory(
  folder: string,
  { env, setting }: HistoryNames,
): HistoryFolder | { readonly off: string } | undefined {
  const project = findProject(folder);
  const [name = "", value] = [
    [HISTORY, env[HISTORY]?.trim()],
    [SETTING, setting?.trim()],
  ].find(([, text]) => text !== undefined && text !== "") ?? [undefined, undefined];
  if (value === OFF) return { off: `${name}=${OFF}` };
  if (value !== undefined) return { path: resolve(project ?? folder, value) };
  return project === undefined ? undefined : { path: join(project, ...OWN), own: join(project, OWN[0]) };
}

/** The name of a stack as that of a folder. An organization and a project before it are left out. */
export function toFolderName(stack: string): string {
  const name = stack.split("/").at(-1) ?? "";
  return name.replace(/[^\w.-]/g, "_").replace(/^\.*$/, "_");
}
