import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
/** A warning about live objects of one name, or nothing if there is only one: names need not be unique in TaskRouter. */
export declare function describeTwins(kind: Kind, namesakes: readonly ApiObject[]): string[];
/** Reports the twins of an object that the run manages, once per name. No call if the list is known. */
export declare function reportTwins(context: Context, kind: Kind, inputs: JsonObject): Promise<void>;
