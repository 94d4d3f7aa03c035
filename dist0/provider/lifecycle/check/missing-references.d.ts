import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
/**
 * Reports the SIDs in an object that its workspace does not contain: those of another workspace or account, or of deleted
 * objects. TaskRouter would refuse them too, but only after other objects have been created.
 */
export declare function findMissingReferences(context: Context, kind: Kind, inputs: JsonObject): Promise<string[]>;
/**
 * Reports the SIDs in an object of a workspace that this run is going to create: only objects of another workspace have one
 * already. Nothing is certain if the stack has a workspace, whose SID a preview may not know.
 */
export declare function findForeignReferences({ engine }: Context, kind: Kind, inputs: JsonObject): Promise<string[]>;
