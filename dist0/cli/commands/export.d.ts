import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter export`: writes a live workspace as workspace files. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
