import type { LiveWorkspace } from "../../model/index.js";
import type { UpdateOptions, UpdateResult } from "./update-result.js";
/**
 * Brings what changed in TaskRouter into the files that declare it, where it is written. Comments, anchors, order,
 * variables, named expressions and repetitions stay: a value that comes from one of them is reported and left.
 *
 * @param paths files and folders, as for `loadWorkspace`
 * @example
 * const { files } = updateWorkspace(["taskrouter/"], await readWorkspace(lists, workspace), { stack: "prod" });
 */
export declare function updateWorkspace(paths: readonly string[], live: LiveWorkspace, options?: UpdateOptions): UpdateResult;
