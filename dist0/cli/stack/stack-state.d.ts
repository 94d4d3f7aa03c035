import type { ExportedState } from "./exported-state.js";
import type { Pulumi } from "./pulumi.js";
/**
 * Reads the state of a stack.
 *
 * @param options `showsSecrets`: with plain values in place of encrypted ones, for a comparison that shows none of them
 * @throws Failure if it cannot be read, belongs to another project, or has operations of a run that was killed
 */
export declare function readState(pulumi: Pulumi, stack: string, { showsSecrets }?: {
    readonly showsSecrets?: boolean;
}): Promise<{
    text: string;
    state: ExportedState;
}>;
/** @throws Failure for a state that must not be changed */
export declare function checkState(state: ExportedState, stack: string, project: string): void;
/** @throws Failure for the state of another project */
export declare function refuseForeign(state: ExportedState, stack: string, project: string): void;
/** True if two exports describe the same state. */
export declare function isSameState(one: ExportedState, other: ExportedState): boolean;
