import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter report`: says in words what a `pulumi up` would change, for the people who review it. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
