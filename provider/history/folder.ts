import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The environment variable that names another folder for snapshots, or that turns them off. */
export const HISTORY = "TASKROUTER_HISTORY";

/** The folder for snapshots in that of a project, which no version control sees. */
const OWN = [".taskrouter", "history"] as const;

/** Where snapshots are. */
export interface HistoryFolder {
  /** Absolute. It has a folder for each stack. */
  readonly path: string;
  /** The folder in the project that gets a `.gitignore`; absent for a folder that the user names. */
  readonly own?: string;
}

/**
 * Finds the folder for snapshots.
 *
 * @param folder the current folder of the user
 * @returns undefined if there are to be none, or if no project contains the folder
 */
export function findHistory(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): HistoryFolder | undefined {
  const named = env[HISTORY]?.trim() ?? "";
  if (named === "off") return undefined;
  if (named !== "") return { path: resolve(folder, named) };
  const project = findProject(folder);
  return project === undefined ? undefined : { path: join(project, ...OWN), own: join(project, OWN[0]) };
}

/** The nearest folder with a file of a Pulumi project. */
function findProject(folder: string): string | undefined {
  if (["Pulumi.yaml", "Pulumi.yml"].some((name) => existsSync(join(folder, name)))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findProject(above);
}

/** The name of a stack as that of a folder. An organization and a project in front of it are left out. */
export function toFolderName(stack: string): string {
  const name = stack.split("/").at(-1) ?? "";
  return name.replace(/[^\w.-]/g, "_").replace(/^\.*$/, "_");
}
