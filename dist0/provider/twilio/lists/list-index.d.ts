import type { ApiObject } from "../transport/index.js";
/** How the objects of a list are named. */
export interface Naming {
    /** The member of an answer that is the name. Default: `friendly_name`. */
    readonly member?: string;
    /** Whether names that differ only by letter case are the same. Default: false. */
    readonly isCaseIgnored?: boolean;
}
/** The objects of one list, indexed by SID and name. Objects without a SID are left out. */
export interface ListIndex {
    all(): ApiObject[];
    find(name: string, naming?: Naming): ApiObject[];
    get(sid: string): ApiObject | undefined;
    put(object: ApiObject): void;
    remove(sid: string): void;
}
/** Indexes objects by `sid` and, as soon as it is asked for, by a name. Keeps their order; new ones come last. */
export declare function createListIndex(objects: readonly ApiObject[]): ListIndex;
