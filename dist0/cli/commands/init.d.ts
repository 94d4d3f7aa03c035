import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter init`: creates a project that works, and says what to do next. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
