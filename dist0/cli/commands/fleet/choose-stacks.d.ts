import type { Fleet, LoadedFleet } from "../../../config/index.js";
import type { Io } from "../../io.js";
import type { ChoiceOptions } from "./options.js";
/** A fleet, and the text of its file for findings. */
export interface ChosenFleet extends Pick<LoadedFleet, "sources"> {
    readonly fleet: Fleet;
}
/**
 * Finds the stacks of a fleet file or of patterns, and those of them that the options choose.
 *
 * @param args a fleet file, or patterns such as `sites/*:prod`; by default `fleet.yaml`
 * @throws Failure after it has shown the findings
 */
export declare function chooseStacks(args: readonly string[], options: ChoiceOptions, io: Io): ChosenFleet;
