import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter fmt`: formats workspace files. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
