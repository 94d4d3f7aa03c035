import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter validate`: shows all findings at once. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
