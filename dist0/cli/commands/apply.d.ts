import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter apply`: `pulumi up` for a plan that somebody reviewed, and for no other. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
