import type { Database } from "libsql";
import type { EventDraft } from "../events/event-draft.js";
import type { CountedEvent } from "../statistics/counted-event.js";
import type { RecordKind, SettingName } from "./keeper.js";
/** A stored event. */
export interface KeptEvent extends EventDraft {
    readonly workspaceSid: string;
    readonly number: number;
    readonly time: number;
}
/** The counted events of one unit of work. */
export interface KeptCountedEvents {
    readonly workspaceSid: string;
    /** The number of the last one in its workspace. */
    readonly number: number;
    readonly events: readonly CountedEvent[];
}
/** The contents of a data directory. */
export interface KeptData {
    /** The records of a kind, in the order of their creation. */
    records(kind: RecordKind): readonly KeptRecord[];
    /** Events of all workspaces; those of one workspace are in order. */
    readonly events: readonly KeptEvent[];
    /** Ordered in the same way. */
    readonly countedEvents: readonly KeptCountedEvents[];
    setting(name: SettingName): string | undefined;
}
export interface KeptRecord {
    readonly id: string;
    readonly owner: string;
    readonly value: unknown;
}
/** @returns `undefined` for a new directory */
export declare function readData(database: Database): KeptData | undefined;
