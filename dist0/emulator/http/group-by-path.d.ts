import type { Operation } from "../operations/operation.js";
import type { Route } from "./serve-api.js";
/** The operations at one path. */
export interface PathOperations {
    readonly path: string;
    /** By method. */
    readonly operations: ReadonlyMap<string, Operation>;
    /** The value of an `Allow` header. */
    readonly allow: string;
    /**
     * If the path ends in a variable part, such as `…/TaskQueues/:Sid`: the fixed words that are possible instead, such
     * as `Statistics`. They are not routes of the framework, because its fast router does not support a fixed word next
     * to a variable part.
     */
    readonly words: ReadonlyMap<string, PathOperations>;
}
export declare function groupByPath(operations: readonly Operation[]): PathOperations[];
/** Returns the route of the word at the end of the path, if there is one. */
export declare function findWord({ path, words }: PathOperations, ids: Record<string, string>, method: string): Route;
