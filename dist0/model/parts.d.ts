import type { Json, JsonObject } from "../language/index.js";
import type { Property } from "./kind.js";
/** True for a property of which others can own a part: attributes and capacities. */
export declare function hasParts({ type }: Property): boolean;
/**
 * The live parts of a property as their owner sees them: undeclared ones belong to others, and are left out or shown by name
 * alone. Undefined if `written` declares none.
 */
export declare function viewParts({ type }: Property, name: string, live: JsonObject, written: JsonObject): Json | undefined;
