import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter adopt`: puts existing objects into the state of a stack, without a write to TaskRouter. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
