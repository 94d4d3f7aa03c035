import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter plugin install`: puts the native provider where the engine finds it. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
