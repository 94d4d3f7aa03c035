import type { ExpressionKind } from "./ast.js";
/** The values that callers give for the evaluation of an expression: attributes, counts of workers, and a time. */
export type GivenValue = "task" | "worker" | "workers" | "at";
/** The values that an expression of each kind sees (E-40, E-48, E-60). */
export declare const GIVEN_VALUES: Readonly<Record<ExpressionKind, readonly GivenValue[]>>;
/** The kinds of expressions that see a value. */
export declare function listKindsThatSee(value: GivenValue): ExpressionKind[];
