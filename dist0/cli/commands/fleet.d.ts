import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter fleet`: one command for many stacks. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
