import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter emulator`: runs until Ctrl-C or SIGTERM. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
