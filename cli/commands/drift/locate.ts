import { locateObjects } from "../../../config/index.js";
import { findProject, projectFileOf } from "../../../project/index.js";
import type { Io } from "../../io.js";
import { resolvePaths } from "../../stack/project-paths.js";
import type { DriftOptions } from "./options.js";
import type { Locations } from "./to-findings.js";

/** Finds the positions of declared objects. The file of the project represents everything else. */
export async function locate(paths: readonly string[], { stack }: DriftOptions, io: Io): Promise<Locations> {
  const folder = findProject(io.cwd);
  const absolute = await resolvePaths(paths, io);
  const [first = io.cwd] = absolute;
  const fallback = folder === undefined ? first : projectFileOf(folder);
  return { ...locateObjects(absolute, stack === undefined ? {} : { stack }), fallback };
}
