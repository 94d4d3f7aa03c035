import type { Evaluate, ExpressionKind, ExpressionOptions, OrderWorkers } from "../../language/index.js";
import type { Path } from "./read-path.js";
/** A compiled expression, with what its value depends on. */
export interface Test {
    readonly text: string;
    readonly matches: Evaluate;
    /** The task attributes that the expression reads, in a target. */
    readonly taskPaths: readonly Path[];
    /** Whether it depends on the time. */
    readonly asksTime: boolean;
    /** Whether it depends on the activity of a worker, in a queue. */
    readonly asksActivity: boolean;
    /** Whether it depends on the channels of a worker, in a queue. */
    readonly asksChannels: boolean;
}
/** Compiles each text once. An expression with a syntax error matches nothing and orders nothing. */
export interface Expressions {
    read(text: string, kind: ExpressionKind): Test;
    readOrderBy(text: string): OrderWorkers | undefined;
}
export declare function createExpressions(options: Partial<ExpressionOptions>): Expressions;
