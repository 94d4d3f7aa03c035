/** The interface of a command to its environment; tests pass their own. */
export interface Io {
    /** For results that people read: findings, answers. */
    out(text: string): void;
    /** For results that programs read, such as a formatted file: nothing in them is changed. */
    data(text: string): void;
    /** For everything else: failures, hints, progress. */
    err(text: string): void;
    /** Standard input: all of it, or, if it has more bytes than the limit, at least one more than that. */
    readInput(limit: number): Promise<Uint8Array>;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Absolute. */
    readonly cwd: string;
    /** Whether `out` shows colors. */
    readonly isColor: boolean;
    /** Whether a person reads the output, so that hints are worth their lines. */
    readonly isTerminal: boolean;
    /** Columns of the terminal that shows `out`; absent where lines can have any length. */
    readonly columns?: number | undefined;
    /**
     * Shows lines at the bottom of the terminal, in place of those that it showed before; none with an empty list. Absent where
     * `err` is not a terminal.
     */
    readonly redraw?: ((lines: readonly string[]) => void) | undefined;
    /** Whether a person can answer a question. */
    readonly canAsk: boolean;
    /** Asks a question, and returns the line that was typed; blank at the end of input. Only if `canAsk`. */
    ask(question: string): Promise<string>;
    /** Resolves when the user (Ctrl-C) or the system (SIGTERM) ends the command. */
    waitForEnd(): Promise<void>;
}
/** The part of `process` that is used. */
type Process = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "cwd" | "once">;
/** Creates the interface to a real process. */
export declare function createIo(process: Process): Io;
/** Returns whether to use color: depends on the terminal, unless `NO_COLOR` (no-color.org) or `FORCE_COLOR` is set. */
export declare function isColor(env: Io["env"], isTerminal: boolean): boolean;
export {};
