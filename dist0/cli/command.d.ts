import type { Command } from "commander";
import type { Io } from "./io.js";
/** The export of a file in `commands/`: arguments, options and action of the command. */
export interface CommandModule {
    /**
     * Adds arguments, options and the action.
     *
     * @param finish receives the exit code
     */
    configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
}
/** An entry in the list of commands; its file is loaded when it is called. */
export interface CommandEntry {
    readonly name: string;
    readonly description: string;
    load(): Promise<CommandModule>;
}
