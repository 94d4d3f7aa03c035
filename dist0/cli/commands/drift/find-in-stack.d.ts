import type { Io } from "../../io.js";
import type { Pulumi } from "../../stack/pulumi.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";
/**
 * Compares the state of a stack with what is live.
 *
 * @param folder of the project
 * @param pulumi runs Pulumi's CLI there
 */
export declare function findInStack(folder: string, options: DriftOptions, io: Io, pulumi?: Pulumi): Promise<DriftReport>;
