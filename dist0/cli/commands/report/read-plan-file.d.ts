import type { Io } from "../../io.js";
import type { Plan } from "../../report/index.js";
/**
 * Reads a preview from a file or from standard input.
 *
 * @param stack the stack that it must be of, if the user names one
 * @throws Failure for a preview of another project or another stack
 */
export declare function readPlanFile(file: string, stack: string | undefined, io: Io): Promise<{
    plan: Plan;
    stack: string;
    folder: string | undefined;
}>;
