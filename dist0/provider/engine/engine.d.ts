import type { HostName } from "../../model/index.js";
import type { Run } from "./describe-run.js";
import type { StackConfig } from "./read-config.js";
import type { StateResource } from "./read-state.js";
/** Knowledge about the run of Pulumi's engine that this process belongs to. */
export interface Engine {
    /**
     * The resources of this package in the stack's state. Undefined if it cannot be read, and if the command names single
     * resources (`--target`, `--exclude`): the state does not tell which of them it deletes.
     */
    listResources(): Promise<readonly StateResource[] | undefined>;
    /** The resources of this package in the stack's state, also if the command names single ones. Undefined if it cannot be read. */
    listState(): Promise<readonly StateResource[] | undefined>;
    /** The host that this process is. A stack can have resources of both, each in a process of its own. */
    readonly host?: HostName;
    /** Aborted when the engine cancels the run. */
    readonly canceled: AbortSignal;
    /** True if the command deletes the whole stack: `pulumi destroy`. */
    readonly isDestroy?: boolean;
    /**
     * The present configuration of the stack, if this run may have received an older one. Undefined otherwise, and if it
     * cannot be read.
     */
    readNewerConfig?(): Promise<StackConfig | undefined>;
    /** The folder and the stack of the run; undefined if they are not known, as in a program that embeds the engine. */
    describeRun?(): Promise<Run | undefined>;
}
/** The engine that started this process. */
export declare function createEngine(host?: HostName): Engine;
/** True for `pulumi destroy`, by any of its names. */
export declare function isDestroy(args: readonly string[]): boolean;
/** True if a command names the resources that it changes. */
export declare function isPartial(args: readonly string[]): boolean;
