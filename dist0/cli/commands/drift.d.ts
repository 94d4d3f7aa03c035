import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter drift`: compares what a stack or files declare with what is live, and writes nothing to TaskRouter. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
