import type { Io } from "../../io.js";
import type { FleetOptions } from "./options.js";
/** A run that several machines share. */
export interface QueueSettings {
    readonly url: string;
    /** The name of the run. */
    readonly run: string;
    /** How long to wait for a server that does not answer. */
    readonly waitMs: number;
}
/**
 * Reads which queue and which run the user wants.
 *
 * @returns undefined for a run on this machine alone
 * @throws Failure for a wrong address, or a run without a name
 */
export declare function readQueueSettings({ queue, run, queueTimeout }: FleetOptions, io: Io): QueueSettings | undefined;
/** The options that join the same run, without a password. */
export declare function toQueueWords({ queue }: FleetOptions, settings: QueueSettings | undefined): string[];
