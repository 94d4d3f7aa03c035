import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { listWorkspaceFiles } from "../../../config/index.js";
import { holdsProject } from "../../../project/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { NewFile } from "../../files/create-files.js";

/** The files that a folder gets, and those that it keeps. */
export interface Choice {
  readonly created: readonly NewFile[];
  /** Paths in the folder that exist and stay as they are. */
  readonly kept: readonly string[];
}

const PROGRAM = "index.js";
const WORKSPACE_FILES = "taskrouter";

/**
 * Chooses the files that a folder lacks. Nothing that exists is changed.
 *
 * @param template all files of a project, by path
 * @throws Failure if a new project would run a program that exists
 */
export function chooseFiles(folder: string, template: ReadonlyMap<string, string>): Choice {
  const isProject = holdsProject(folder);
  if (!isProject && exists(folder, PROGRAM))
    throw new Failure(
      `${PROGRAM} exists, and the new project would run it: nothing was written. ` +
        `Move it, or name another folder: \`taskrouter init FOLDER\``,
      EXIT.usage,
    );
  const hasWorkspaceFiles =
    existsSync(join(folder, WORKSPACE_FILES)) && listWorkspaceFiles(join(folder, WORKSPACE_FILES)).length > 0;
  const created: NewFile[] = [];
  const kept = new Set<string>();
  for (const [path, text] of template) {
    const isProgram = path === PROGRAM || path === "Pulumi.yaml";
    if (isProject && isProgram) kept.add("Pulumi.yaml");
    else if (hasWorkspaceFiles && path.startsWith(`${WORKSPACE_FILES}/`)) kept.add(`${WORKSPACE_FILES}/`);
    else if (exists(folder, path)) kept.add(path);
    else created.push({ path, text });
  }
  return { created, kept: [...kept] };
}

/** Also true for a symlink that leads nowhere. */
function exists(folder: string, path: string): boolean {
  try {
    return lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // a file in the place of a folder is reported when it is written
  }
}
