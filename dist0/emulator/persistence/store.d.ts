import type { RecordChanges } from "../../routing/index.js";
import type { KeptAssignment } from "../callbacks/assignments.js";
import type { Clock } from "../clock/clock.js";
import type { StoredEvent } from "../events/stored-event.js";
import type { PostWorkObserver } from "../instructions/post-work.js";
import type { Account } from "../resources/accounts.js";
import type { Workspace } from "../resources/workspace.js";
import type { CountedEvent } from "../statistics/counted-event.js";
import type { Data } from "./open-data.js";
/** Persists what changes. Without a data directory its members do nothing. */
export interface Store {
    keepAccount(account: Account): void;
    /** Absent if nothing is persisted, so that routers do not report changes. */
    changesOf?(workspace: Workspace): RecordChanges;
    addEvent(event: StoredEvent, oldest: number): void;
    /** @param number of the event in its workspace */
    addCountedEvent(workspaceSid: string, event: CountedEvent, number: number): void;
    readonly postWork?: PostWorkObserver;
    keepAssignment(workspace: Workspace, kept: KeptAssignment): void;
    forgetAssignment(reservationSid: string): void;
    /** Removes everything that was persisted. */
    clear(): void;
    /** Persists everything since the last commit. */
    commit(): void;
}
export interface StoreOptions {
    readonly countedEventsKept: number;
    readonly clock: Clock;
    /** The state of a repeatable source of SIDs. */
    randomState(): string | undefined;
}
export declare function createStore(data: Data | undefined, options: StoreOptions): Store;
