import type { SidPrefix } from "../values/sids.js";
/** The source of the SID of a seed's object. */
export interface SeedPlace {
    readonly accountSid: string;
    /** The workspace's friendly name. */
    readonly workspace: string;
    readonly prefix: SidPrefix;
    /** Its friendly name; for a task, its key. */
    readonly name: string;
}
/**
 * The SID of a seed's object without a SID of its own: the same for the same account, workspace, kind and name, on
 * every start and every machine.
 *
 * @example toSeedSid({ accountSid: "AC…", workspace: "Contact Center", prefix: "WQ", name: "English" })
 */
export declare function toSeedSid({ accountSid, workspace, prefix, name }: SeedPlace): string;
/** Issues the SIDs of a seed, each only once. */
export declare class SeedSids {
    #private;
    /**
     * Announces the next object.
     *
     * @param sid the SID in the seed; default: derived from `place`
     * @throws Error for a SID that is malformed or already used
     */
    begin(place: SeedPlace, sid?: string): void;
    /** Returns the SID of the announced object, then those of the objects that are created with it. */
    issue(prefix: SidPrefix): string;
}
