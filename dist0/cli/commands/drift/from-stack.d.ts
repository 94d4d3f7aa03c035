import type { JsonObject } from "../../../language/index.js";
import type { Adopter } from "../../../provider/adopt/index.js";
import type { DriftObject } from "./report.js";
/**
 * Compares the objects of a stack's state with the live ones: one list per kind and workspace. Makes only reads.
 *
 * @param entries of a state that was exported with its secrets
 */
export declare function compareStack(entries: readonly JsonObject[], adopter: Adopter): Promise<{
    readonly compared: number;
    readonly objects: DriftObject[];
    readonly notes: string[];
}>;
