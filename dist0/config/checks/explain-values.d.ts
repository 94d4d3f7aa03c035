import type { Problem } from "../../language/index.js";
/** Finds the key of a task queue by its friendly name. */
export type FindQueue = (friendlyName: string) => string | undefined;
/** Adds to a problem about a wrong value what to write in its place, if that is obvious. */
export declare function explainValue(problem: Problem, findQueue?: FindQueue): Problem;
