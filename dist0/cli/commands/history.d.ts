import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter history`: lists the snapshots that runs have left, and what changed since each. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
