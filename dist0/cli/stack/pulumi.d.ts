import type { ChildProcess } from "node:child_process";
import type { Io } from "../io.js";
/** The outcome of a command of Pulumi's CLI. */
export interface Ran {
    readonly code: number;
    readonly stdout: string;
    readonly stderr: string;
    /** The signal that ended it, if one did. */
    readonly signal?: NodeJS.Signals | undefined;
}
export interface RunOptions {
    /** Standard input. */
    readonly input?: string;
    /** Variables in addition to those of this process. */
    readonly env?: Readonly<Record<string, string>>;
    /** Receives the output while the command runs. */
    readonly onOutput?: (text: string) => void;
}
/** Runs `pulumi ARGS…`, in the folder of a project. */
export type Pulumi = (args: readonly string[], options?: RunOptions) => Promise<Ran>;
/** The failure to start a command. */
export declare const NOT_FOUND = "Pulumi's CLI (`pulumi`) is not on PATH";
/** The arguments with which Pulumi's CLI asks nothing and prints plain text. */
export declare function toPlainArguments(args: readonly string[]): string[];
/**
 * The environment for a command. It looks for no newer release, and a preview prepares no checkpoint after each step: it stores
 * none, and with 300 new workflows they take two fifths of its CPU. *observed* with 3.276
 */
export declare function toEnvironment([command]: readonly string[], ...variables: readonly Io["env"][]): NodeJS.ProcessEnv;
/**
 * @param folder of the project
 * @param onStart called with each process; with it, Ctrl-C does not reach the processes, which are in groups of their own
 */
export declare function createPulumi(io: Io, folder: string, onStart?: (child: ChildProcess) => void): Pulumi;
/**
 * The messages of a command that failed, without its own label. The CLI names the address of a backend that it cannot open, and
 * hides its password only in the form without percent signs (*observed* with 3.276).
 */
export declare function explainRun({ stdout, stderr }: Ran): string;
