import type { LiveWorkspace } from "../../model/index.js";
import type { Context } from "./planning.js";
import type { UpdateOptions } from "./update-result.js";
/**
 * Finds live objects by their keys.
 *
 * @param keys by SID
 */
export declare function indexSids({ workspace, objects }: LiveWorkspace, keys: ReadonlyMap<string, string>, { hidden }: UpdateOptions): Pick<Context, "sidOf" | "hiddenIn">;
