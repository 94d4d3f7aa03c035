import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
/**
 * Looks whether another run, or a person, created an object of the same name at the same moment. Then one of the two has to
 * go: each run deletes its own new object, except the first one, which waits until the other has gone. If that stays, this
 * run gives way too, because the other one may have looked before this object existed.
 *
 * Nobody else creates objects in a workspace that this stack created, so nothing is looked up there.
 *
 * @param own the object that this run created just now
 * @returns false if it was deleted again
 */
export declare function isKeptAmongTwins(context: Context, kind: Kind, inputs: JsonObject, own: ApiObject): Promise<boolean>;
