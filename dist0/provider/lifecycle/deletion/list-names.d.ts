import type { ApiObject } from "../../twilio/index.js";
/** Returns a line that names the first objects of a list, or undefined if there are none: `  workers: "Ann" (WK…)`. */
export declare function listNames(nouns: string, objects: readonly ApiObject[], nameOf?: (object: ApiObject) => string): string | undefined;
/** `"Ann" (WK…), "Bob" (WK…) and more`. */
export declare function joinFirst(objects: readonly ApiObject[], nameOf?: (object: ApiObject) => string): string;
/** `"Support" (WW…)`, with a word about an object that the stack keeps: `"Support" (WW…, retained)`. */
export declare function showRetained(object: ApiObject, isRetained: boolean): string;
