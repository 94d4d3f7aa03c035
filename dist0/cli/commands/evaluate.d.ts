import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter evaluate`: evaluates an expression and explains the result. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
