import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter restore`: writes a snapshot into the workspace files. TaskRouter is not changed, and not read. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
