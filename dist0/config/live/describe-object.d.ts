import type { JsonObject, Sids } from "../../language/index.js";
import type { Kind, LiveObject } from "../../model/index.js";
/** The keys of the objects of a workspace. */
export interface Naming {
    /** By SID. */
    readonly keys: ReadonlyMap<string, string>;
    /** The same, the other way round and by section. */
    readonly sids: Sids;
}
/** The members that declare an object, or why no workspace file can declare it. */
export type Described = {
    readonly members: JsonObject;
    readonly fault?: undefined;
} | {
    readonly members?: undefined;
    readonly fault: "not-routing" | "not-nameable";
};
/**
 * Returns the members of a workspace file that declare a live object, with keys in place of SIDs. A property that has
 * TaskRouter's default is absent.
 */
export declare function describeObject(kind: Kind, object: LiveObject, naming: Naming): Described;
