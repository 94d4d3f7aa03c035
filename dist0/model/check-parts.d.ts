import type { Json, Problem } from "../language/index.js";
import type { Property } from "./kind.js";
/** L-12 */
export declare const MAX_CAPACITY = 50;
/** Checks attributes. Their values are not shown: they are often personal data. */
export declare function checkAttributes(name: string, { maxLength }: Property, value: Json): Problem[];
/** Checks capacities: `{ chat: { capacity: 3, available: true } }`. */
export declare function checkCapacities(name: string, value: Json): Problem[];
