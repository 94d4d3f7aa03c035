import type { Emulator, EmulatorOptions } from "../../../emulator/index.js";
import type { Io } from "../../io.js";
/** Describes an emulator that has just started; on a terminal with a table and commands to copy. */
export declare function describeStart(emulator: Pick<Emulator, "url" | "workspaces">, { host, accounts }: EmulatorOptions, { isColor, isTerminal }: Pick<Io, "isColor" | "isTerminal">): string;
