import type { JsonObject } from "../../../language/index.js";
import type { Properties } from "../protocol/values.js";
/** The arguments of a `TaskRouter`. */
export interface Arguments {
    /** Undefined while they are unknown, in a preview. */
    readonly files: readonly string[] | undefined;
    /** Absent: those of the stack's configuration. */
    readonly vars?: JsonObject;
    /** Names of the values that are secret. */
    readonly secretVars: ReadonlySet<string>;
    /** Whether a value is unknown, in a preview. Absent: all are known. */
    readonly isUnknownVar?: (name: string) => boolean;
    readonly connection?: string;
}
/**
 * Reads the inputs of a component.
 *
 * @param vars the input of that name, with the names of its secret members
 * @throws StandaloneError that lists everything that is wrong
 */
export declare function readArguments(inputs: JsonObject, vars: Properties | undefined): Arguments;
