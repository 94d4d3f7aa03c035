import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter state`: moves the resources of a stack from one host to the other. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
