import type { EventDraft, EventFields } from "./event-draft.js";
/**
 * An event that has happened. It is rendered when it is read, because most events never are.
 *
 * Its SID consists of digits of its workspace's SID and its number, so that it needs no storage and no index.
 */
export declare class StoredEvent implements EventDraft {
    /** 1, 2, 3 … in the order of the workspace's events. */
    readonly number: number;
    /** Milliseconds since 1970. */
    readonly time: number;
    readonly workspaceSid: string;
    readonly type: string;
    readonly resourceType: EventDraft["resourceType"];
    readonly resourceSid: string;
    readonly description: string;
    readonly fields: EventFields;
    /** The memory of its texts, in which a character has up to two bytes. */
    readonly bytes: number;
    constructor(number: number, time: number, workspaceSid: string, draft: EventDraft);
    get sid(): string;
}
/** The number in a SID; `undefined` if it is not the SID of an event of the workspace. */
export declare function toEventNumber(workspaceSid: string, sid: string): number | undefined;
