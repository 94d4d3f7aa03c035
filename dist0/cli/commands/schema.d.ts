import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter schema`: the schema for editors, with the keys that the files declare. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
