import type { Database } from "libsql";
import type { StoredEvent } from "../events/stored-event.js";
import type { CountedEventKeeper } from "./keep-counted-events.js";
/** Kinds of records: JSON, found by kind and id. */
export type RecordKind = "workspace" | "activity" | "taskQueue" | "workflow" | "taskChannel" | "worker" | "task" | "reservation" | "version" | "postWork" | "assignment";
/** The values that a run needs from the run before it. */
export type SettingName = "time" | "clock" | "random";
/** Collects changes and writes them in one transaction. */
export interface Keeper {
    /** @param owner SID of the workspace; for a workspace, of its account */
    put(kind: RecordKind, id: string, owner: string, toJson: () => string): void;
    remove(kind: RecordKind, id: string): void;
    /** Removes a workspace with everything in it. */
    removeWorkspace(sid: string): void;
    /** @param oldest the number of the oldest event of the workspace that is kept */
    addEvent(event: StoredEvent, oldest: number): void;
    addCountedEvent: CountedEventKeeper["add"];
    /** Removes everything. */
    clear(): void;
    /**
     * Writes what was collected in one transaction. After an error, memory and disk differ, so that every later commit
     * fails too.
     *
     * @throws Error
     */
    commit(): void;
}
export interface KeeperOptions {
    /** The number of counted events kept per workspace. */
    readonly countedEventsKept: number;
    /** Written with every commit. */
    settings(): Readonly<Partial<Record<SettingName, string>>>;
    /** Whether the settings must be written although nothing else changed. */
    hasClockMoved(): boolean;
}
export declare function createKeeper(database: Database, options: KeeperOptions): Keeper;
