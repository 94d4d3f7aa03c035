import type { FleetCommand } from "../../fleet/job.js";
/** Output formats of a fleet's report. */
export declare const FORMATS: readonly ["text", "markdown", "json", "junit"];
export type FleetFormat = (typeof FORMATS)[number];
/** CI systems for which a matrix can be printed. */
export declare const MATRICES: readonly ["github", "gitlab"];
/** Options that choose stacks. */
export interface ChoiceOptions {
    only?: string[];
    label?: string[];
}
/** Options that say where a report goes. */
export interface OutputOptions {
    format?: FleetFormat[];
    out?: string[];
}
/** Options of `taskrouter fleet matrix`. */
export interface MatrixOptions extends ChoiceOptions {
    format: (typeof MATRICES)[number];
}
/** Options of `taskrouter fleet report`. */
export interface ReportOptions extends ChoiceOptions, OutputOptions {
    fleet?: string;
}
/** Options of `taskrouter fleet preview|up|drift|validate`. */
export interface FleetOptions extends ChoiceOptions, OutputOptions {
    workers?: number;
    workersPerAccount?: number;
    failFast?: true;
    resume?: true;
    /** The address of a Redis server, through which several machines share the run. */
    queue?: string;
    /** The name of that run. */
    run?: string;
    /** Seconds. */
    queueTimeout?: number;
    /** Of `up`. */
    yes?: true;
    /** Of `preview` and `up`. */
    refresh?: true;
    /** Of `drift`. */
    events?: boolean;
    /** Of `validate`. */
    strict?: true;
}
/** The commands with their descriptions. */
export declare const COMMANDS: Readonly<Record<FleetCommand, string>>;
