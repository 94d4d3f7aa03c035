import type { CallbackEntry } from "../callbacks/callback-log.js";
import type { JournalEntry } from "../http/journal.js";
/** An event in a workspace, such as `reservation.created`. */
export interface WatchedEvent {
    /** Milliseconds since 1970, on the emulator's clock. */
    readonly time: number;
    readonly workspaceSid: string;
    readonly type: string;
    readonly description: string;
}
/** Callbacks of the program for what happens in the emulator. They must not throw. */
export interface EmulatorWatcher {
    /** A request was answered. */
    request?(entry: JournalEntry): void;
    /** A callback has ended, or was not sent. */
    callback?(entry: CallbackEntry): void;
    event?(event: WatchedEvent): void;
}
