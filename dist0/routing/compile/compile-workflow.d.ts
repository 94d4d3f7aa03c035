import type { Evaluate, OrderWorkers } from "../../language/index.js";
import type { RoutingOptions } from "../contract/assumptions.js";
import type { Time } from "../contract/records.js";
import type { Expressions, Test } from "./expressions.js";
import type { Path } from "./read-path.js";
/** The {@link CompiledTarget.filterIndex} of the default filter. */
export declare const DEFAULT_FILTER = -1;
/** A target with its expressions compiled. */
export interface CompiledTarget {
    readonly filterIndex: number;
    readonly targetIndex: number;
    readonly filterName: string | undefined;
    readonly filterExpression: string | undefined;
    /** The queue of the target, or of the target before it. */
    readonly queueSid: string;
    readonly priority: number | undefined;
    /** Milliseconds. */
    readonly timeout: number | undefined;
    /** The sum of the filter's timeouts up to and including this target, in milliseconds. */
    readonly until: Time;
    readonly expression: Test | undefined;
    readonly orderBy: OrderWorkers | undefined;
    readonly skipIf: Evaluate | undefined;
    readonly knownWorker: KnownWorker | undefined;
}
/** Where the task names its worker. Without a path no task can name one. */
export interface KnownWorker {
    readonly by: "sid" | "friendlyName";
    readonly path: Path | undefined;
}
export interface CompiledFilter {
    readonly matches: Evaluate;
    readonly targets: readonly CompiledTarget[];
}
export interface CompiledWorkflow {
    readonly filters: readonly CompiledFilter[];
    readonly defaultTarget: CompiledTarget | undefined;
    /** Every queue that a task can enter. */
    readonly queueSids: ReadonlySet<string>;
}
/** Compiles a configuration. It accepts any stored text: parts that make no sense are never entered. */
export declare function compileWorkflow(text: string, expressions: Expressions, options: RoutingOptions): CompiledWorkflow;
