import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter render`: shows the workspace that files declare, with everything written out. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
