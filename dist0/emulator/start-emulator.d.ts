import type { CallbackEntry } from "./callbacks/callback-log.js";
import type { Fault } from "./faults/fault.js";
import type { JournalEntry } from "./http/journal.js";
import type { EmulatorOptions } from "./options/options.js";
import type { WorkspaceSummary } from "./resources/summarize.js";
/** A running emulator. */
export interface Emulator {
    /** Such as `http://127.0.0.1:4010`, without a slash at the end. */
    readonly url: string;
    readonly port: number;
    /** Its present time, in milliseconds since 1970. */
    now(): number;
    /**
     * Moves a manual clock. Everything due on the way happens in order, each at its own time, and callbacks are answered
     * before the clock leaves their moment. Overlapping calls run one after the other.
     *
     * @param seconds 0 or more; 0 does what is due now and waits for callbacks
     * @returns the new time, in milliseconds since 1970
     * @throws Error for a clock that is not manual, and unless `seconds` is from 0 to ten years
     */
    advance(seconds: number): Promise<number>;
    /** The workspaces of all accounts. */
    workspaces(): WorkspaceSummary[];
    /** The requests so far, oldest first; with a number, those after that entry. */
    journal(since?: number): JournalEntry[];
    /** The callbacks so far, oldest first. */
    callbacks(): CallbackEntry[];
    /**
     * Replaces all faults; `[]` removes them.
     *
     * @throws Error for a malformed fault
     */
    setFaults(faults: readonly Fault[]): void;
    /** Resets to the initial state: the seed, the faults of the options, an empty journal. The clock is not changed. */
    reset(): void;
    /** Stops listening, closes every connection, aborts the callbacks under way and releases the data directory. */
    close(): Promise<void>;
}
/**
 * Starts a TaskRouter on this machine, which routes tasks to workers as Twilio's does.
 *
 * @throws Error when the options are wrong, the port cannot be had or the data directory cannot be used
 * @example
 * const emulator = await startEmulator({ clock: "manual" });
 * // … any Twilio client at emulator.url, with any well-formed account SID and any token
 * await emulator.advance(120);
 * await emulator.close();
 */
export declare function startEmulator(options?: EmulatorOptions): Promise<Emulator>;
