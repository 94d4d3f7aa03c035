import type { JsonObject } from "../../../language/index.js";
import type { Ownership } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { StateResource } from "../../engine/index.js";
import type { ApiObject } from "../../twilio/index.js";
/**
 * How an equal object in a workspace counts when it is adopted. In a workspace that this stack created, only an interrupted
 * run of this stack is likely to have made it. Anywhere else it is somebody's.
 */
export declare function ownershipInside(inputs: JsonObject): Ownership;
/**
 * How an object counts in the stack's own state, under another name of a resource: its component or its key was renamed.
 * Undefined if state does not contain it, or cannot be read.
 */
export declare function ownershipInState({ engine }: Context, sid: string): Promise<Ownership | undefined>;
/** True for an object that was created within a day. A time that cannot be read is not fresh. */
export declare function isFresh({ date_created: created }: ApiObject, now?: number): boolean;
/** True for an object that a delete leaves: this stack adopted it, and nobody permitted to delete it. */
export declare function isKept({ permits }: Pick<Context, "permits">, state: JsonObject): boolean;
/** True for a resource whose object stays when the resource goes. */
export declare function isLeft(context: Pick<Context, "permits">, { outputs, isRetained }: StateResource): boolean;
