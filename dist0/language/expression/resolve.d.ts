import type { Json } from "../json.js";
import type { ExpressionOptions } from "./assumptions.js";
import type { ExpressionKind, Operand, Reference } from "./ast.js";
import type { Scope } from "./scope.js";
/** Returns the value of an operand; a missing one is null (E-20). */
export type Resolve = (scope: Scope) => Json;
/** The owner of a name, and its path from there. */
export interface Origin {
    /** `none`: the name is not visible here, so it is null. */
    readonly owner: "task" | "worker" | "workers" | "taskrouter" | "none";
    readonly path: Reference["path"];
}
type Meaning = Pick<ExpressionOptions, "taskInFilter" | "queueBuiltIns">;
/**
 * Finds what a name means in an expression of a kind: filters see the task's attributes and queues the worker's without a
 * prefix, targets both with one (E-40); filters and targets see the time (E-60).
 */
export declare function originOf({ path }: Pick<Reference, "path">, kind: ExpressionKind, options: Meaning): Origin;
/** Makes the closure that finds the value of an operand. */
export declare function createResolve(operand: Operand, kind: ExpressionKind, options: Meaning): Resolve;
/** The value of an operand without names; undefined if it has one. */
export declare function constantOf(operand: Operand): Json | undefined;
export {};
