import type { Finding, Findings, ObjectRef } from "../report/findings.js";
import type { Settings } from "./load-settings.js";
import type { Allow } from "./read-allows.js";
import type { FileIgnores } from "./read-ignores.js";
/** Everything that turns findings off or changes their severity. */
export interface Controls {
    readonly settings: Settings;
    /** By file. */
    readonly ignores: ReadonlyMap<string, FileIgnores>;
    readonly allows: readonly Allow[];
    /** Whether to report controls that turned nothing off: not if some files could not be read. */
    readonly isComplete: boolean;
}
export interface ControlledFindings {
    readonly findings: Findings;
    /** Ids of rules whose errors were overridden, by object. */
    overridden(subject: ObjectRef): string[];
}
/** Returns the remaining findings, each with its final severity. */
export declare function applyControls(list: readonly Finding[], controls: Controls): ControlledFindings;
