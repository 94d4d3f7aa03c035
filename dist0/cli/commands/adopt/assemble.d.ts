import type { JsonObject } from "../../../language/index.js";
import type { ExportedState } from "../../stack/exported-state.js";
import type { Goal } from "./goal.js";
/** A live object in the words of the state. */
export interface Adopted {
    readonly sid: string;
    readonly inputs: JsonObject;
    readonly outs: JsonObject;
}
/**
 * Adds the entries of adopted objects to a state, as the engine would have written them: with the components that they are
 * in and the provider that they need, and without references to resources that do not exist. Nothing else changes.
 *
 * @param adopted by URN
 * @param now for the times of the entries
 */
export declare function addToState(state: ExportedState, goals: readonly Goal[], adopted: ReadonlyMap<string, Adopted>, now: string): ExportedState;
