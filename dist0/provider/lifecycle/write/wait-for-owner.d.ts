import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { Adoption } from "../look/look-first.js";
/**
 * Waits before an empty workspace is adopted that was created a moment ago: another run may be about to fill it. Once per
 * workspace.
 *
 * @returns true if it waited, and the caller must look again
 */
export declare function waitForOwner(context: Context, kind: Kind, inputs: JsonObject, { object, isUnclaimed }: Adoption): Promise<boolean>;
