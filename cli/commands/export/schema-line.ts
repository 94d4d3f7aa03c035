import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { listAncestors } from "../../../project/index.js";

/**
 * Returns the comment with which editors find the schema of a file, as long as a project contains the folder.
 *
 * @returns a function of the file's path in the folder; undefined outside a project
 */
export function schemaLine(folder: string): ((path: string) => string) | undefined {
  const project = findProject(folder);
  if (project === undefined) return undefined;
  const schema = join(project, "node_modules/pulumi-taskrouter/dist/schema.json");
  return (path) => `yaml-language-server: $schema=${relative(dirname(join(folder, path)), schema)}`;
}

/** The nearest folder above with a package.json: the package is installed there. */
function findProject(folder: string): string | undefined {
  return listAncestors(folder).find((one) => existsSync(join(one, "package.json")));
}
