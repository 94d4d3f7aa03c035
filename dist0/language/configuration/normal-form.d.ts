import type { Json } from "../json.js";
import type { Configuration } from "./configuration.js";
/**
 * Returns the form in which configurations are compared: keys are sorted; null equals absent, `"30"` equals 30, and an empty
 * list of filters equals no list; members next to `task_routing` have any order. Text is kept: an expression never equals
 * another spelling of it.
 */
export declare function normalize(configuration: Configuration): Json;
/** True if TaskRouter routes alike by both. */
export declare function isSameConfiguration(a: Configuration, b: Configuration): boolean;
/** The normal form of a member of that name, as text: equal members have equal texts. Empty if absent or null. */
export declare function toNormalText(value: Json | undefined, key?: string): string;
/** True if two members of that name are equal in normal form. */
export declare function isSameValue(a: Json | undefined, b: Json | undefined, key?: string): boolean;
