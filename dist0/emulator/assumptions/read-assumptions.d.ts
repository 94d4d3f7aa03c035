import type { ChosenAssumptions } from "./emulator-assumptions.js";
/**
 * Reads choices for what Twilio leaves open, each `NAME=VALUE`, as options of the emulator.
 *
 * @throws Error that lists the names, or the values, that are possible
 * @example readAssumptions(["workerNames=sensitive", "failedReservation=advance"])
 */
export declare function readAssumptions(texts: readonly string[]): ChosenAssumptions;
/** @deprecated renamed: use {@link readAssumptions} */
export declare function readRules(texts: readonly string[]): ChosenAssumptions;
/** @throws Error that says what is fixed now if the name is that of a dropped assumption */
export declare function checkNotDropped(name: string): void;
