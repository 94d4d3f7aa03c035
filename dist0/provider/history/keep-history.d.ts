import type { Engine } from "../engine/index.js";
import type { Account } from "../guards/index.js";
import type { Client, Clock, Lists } from "../twilio/index.js";
/** The surroundings of a run. */
export interface HistoryOptions {
    readonly engine: Engine;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The value of `taskrouter:history`. */
    readonly setting: string | undefined;
    readonly clock: Clock;
    readonly log: (message: string) => void;
}
/** Wraps the client of one account, so that a snapshot comes before the first write to a workspace. */
export type KeepHistory = (client: Client, lists: Lists, account: Account) => Client;
/**
 * Returns a wrapper of clients: before the first write of a run to a workspace, a snapshot of what is live in it goes into the
 * folder of the history. A workspace that the run creates itself has none. A snapshot never fails a run: if it cannot be made, the run
 * says so once, and goes on. See docs/decisions/history.md.
 */
export declare function createHistory(options: HistoryOptions): KeepHistory;
