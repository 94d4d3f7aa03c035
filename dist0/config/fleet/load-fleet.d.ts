import type { Reported } from "../report/view.js";
import type { Fleet } from "./fleet.js";
/** The result of reading a fleet: undefined `fleet` if the findings include an error. */
export interface LoadedFleet extends Reported {
    readonly fleet: Fleet | undefined;
}
/**
 * Reads a fleet file. Globs in it are replaced by the stacks that exist.
 *
 * @param path absolute
 * @example loadFleet("/work/fleet.yaml").fleet?.stacks.map(({ name }) => name) // ["sites/berlin:prod", "sites/oslo:prod"]
 */
export declare function loadFleet(path: string): LoadedFleet;
/**
 * Finds the stacks of patterns: `sites/*` (all stacks with a settings file), `sites/*:prod`.
 *
 * @param base absolute folder that they are relative to
 */
export declare function findFleet(patterns: readonly string[], base: string): LoadedFleet;
