import type { Fault } from "./fault.js";
/**
 * Reads faults from plain data: a list, or `{ faults: list }`.
 *
 * @throws Error that names the wrong member of the fault and the values that are possible
 */
export declare function parseFaults(data: unknown, operationKeys: ReadonlySet<string>): Fault[];
