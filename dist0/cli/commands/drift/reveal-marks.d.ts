import type { Json } from "../../../language/index.js";
/** Returns a value of a state that was exported with its secrets, with the plain value in place of each. */
export declare function revealMarks(value: Json): Json;
