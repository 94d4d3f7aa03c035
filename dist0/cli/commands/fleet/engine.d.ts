import type { Io } from "../../io.js";
import type { Pulumi } from "../../stack/pulumi.js";
import type { Interrupts } from "./interrupts.js";
/** Runs of Pulumi's CLI for one stack. Ctrl-C does not reach them: they are asked to stop at the second one. */
export interface Engine {
    /** For commands that change nothing. Their output can have secrets, so it never reaches the disk. */
    readonly read: Pulumi;
    /** For updates, which outlive this process: their output is in files, because a broken pipe would end them. */
    readonly update: Pulumi;
}
/** @param folder of the project */
export declare function createEngine(folder: string, interrupts: Interrupts, io: Io): Engine;
