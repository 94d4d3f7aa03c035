import type { Json } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { Subject } from "../object/subject.js";
/**
 * Starts the comparison of a whole plan with its first object, and refuses in a preview with its last one: reading the state
 * takes a while, and until then other objects are checked. An update waits before its first write.
 *
 * @param plan the input of that name
 * @returns the reasons for a failure
 */
export declare function findMany(context: Context, kind: Kind, subject: Subject, plan: Json | undefined): Promise<string[]>;
