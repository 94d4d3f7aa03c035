import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
/** The name of an object; that of its workspace if it has none of its own. */
export declare function nameOf(kind: Kind, inputs: JsonObject): string;
/** An object as the messages of the provider name it: `workflow "Support"`. */
export declare function subjectOf(kind: Kind, inputs: JsonObject): string;
