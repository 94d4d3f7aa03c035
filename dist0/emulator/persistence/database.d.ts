import type { Database } from "libsql";
/** A database that no other process uses. */
export interface OwnDatabase {
    readonly database: Database;
    /** Releases it for other processes. */
    close(): void;
}
/**
 * Opens the database of a data directory, which is created if it is missing. No other emulator can open it until it is
 * closed. The operating system holds the lock, so that a killed process leaves none.
 *
 * @throws Error that says why the directory cannot be used
 */
export declare function openDatabase(directory: string): Promise<OwnDatabase>;
