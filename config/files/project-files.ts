import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseYaml } from "../parse/parse-yaml.js";
import { createFindings } from "../report/findings.js";
import { getText, getValue, type Node } from "../tree/tree.js";

/** The folder of workspace files if a project names none. */
const DEFAULT_FILES = "taskrouter";

/**
 * Returns the path of a project's workspace files, as the program of this package finds them: `taskrouter:files` in its
 * `Pulumi.yaml`, or the folder `taskrouter` next to it. A value that a stack sets is for that stack only.
 *
 * @param projectFile path of `Pulumi.yaml`
 */
export function findProjectFiles(projectFile: string): string {
  const root = readYaml(projectFile);
  const setting = getValue(getValue(root, "config"), "taskrouter:files");
  const name = getText(setting) ?? getText(getValue(setting, "value")) ?? getText(getValue(setting, "default"));
  return resolve(dirname(projectFile), name ?? DEFAULT_FILES);
}

function readYaml(path: string): Node | undefined {
  try {
    return parseYaml(path, readFileSync(path, "utf8"), createFindings());
  } catch {
    // Pulumi itself reports a project that cannot be read
    return undefined;
  }
}
