import type { Io } from "../io.js";
import type { StackConfig } from "./read-stack-config.js";
/** The options of a load with a stack: its name and variables. Without a stack there are none. */
export declare function readStackOptions(stack: string | undefined, paths: readonly string[], io: Io): Promise<{}>;
/** Reads the values of `${vars.x}` from the stack's configuration, and which of them are secret. */
export declare function readVars(stack: string, paths: readonly string[], io: Io): Promise<{
    vars: {
        [x: string]: unknown;
    };
    secretVars: Set<string>;
}>;
/** The values of `${vars.x}` in a stack's configuration, and which of them are secret. @throws Failure if they are not a map */
export declare function toVars(config: StackConfig): {
    vars: {
        [x: string]: unknown;
    };
    secretVars: Set<string>;
};
