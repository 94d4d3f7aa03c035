import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter version`: the same as `--version`. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
