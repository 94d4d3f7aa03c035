import type { JsonObject } from "../../../language/index.js";
import type { Hints } from "../../../model/index.js";
import { HINTS } from "../../../model/index.js";
import type { Context } from "../../context.js";
/** The hints of workspace files for a preview; undefined in other runs, and for resources of a program. */
export declare function hintsOf({ [HINTS]: hints }: JsonObject): Hints | undefined;
/**
 * Puts the SIDs of live objects in place of ids that a preview does not know yet: those of objects that are going to be
 * adopted by name. An id stays unknown if no single live object has the name.
 */
export declare function resolveNames(context: Context, inputs: JsonObject, { names }: Hints): Promise<JsonObject>;
