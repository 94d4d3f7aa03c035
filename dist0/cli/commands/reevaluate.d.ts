import type { Command } from "commander";
import type { Io } from "../io.js";
/** `taskrouter reevaluate`: only the action `ReEvaluateTasks`, without any change. */
export declare function configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
