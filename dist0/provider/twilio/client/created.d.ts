import type { Clock } from "../pace/index.js";
/** The objects that this client has created, as long as they may not be visible everywhere. */
export interface Created {
    add(sid: unknown): void;
    /** True if a path leads to one of them, or into one. */
    includes(path: string): boolean;
}
/** Remembers created objects for a while. */
export declare function createCreated(clock: Clock): Created;
