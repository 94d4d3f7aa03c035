import type { Command } from "commander";
import type { Io } from "./io.js";

/** What a file of `commands/` exports: its arguments and options, and what it does. */
export interface CommandModule {
  /**
   * Adds arguments, options and the action.
   *
   * @param finish takes the exit code
   */
  configure(command: Command, io: Io, finish: (exitCode: number) => void): void;
}

/** A command as the list of them knows it; its file is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly description: string;
  load(): Promise<CommandModule>;
}
