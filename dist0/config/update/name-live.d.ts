import type { Kind, LiveWorkspace } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import type { NamedWorkspace } from "../live/from-live.js";
/** A live workspace with the keys of the files, and how its objects match the declared ones. */
export interface NamedLive {
    readonly named: NamedWorkspace;
    /** Declared keys whose names several live objects have, or several declared objects: which is which is unknown. */
    readonly twins: ReadonlySet<string>;
    /** Declared keys of objects that have another name now. */
    readonly renamed: ReadonlySet<string>;
    /** Ids of external objects: others manage them. */
    readonly external: ReadonlySet<string>;
}
/** The name by which objects of a kind are found. */
export declare function displayName(kind: Kind, object: object): string;
/** The id of an object in sets of them. */
export declare function idOf(section: string, key: string): string;
/**
 * Gives live objects the keys of the declared ones of the same name. A declared object that is gone, and an undeclared one
 * that is equal except for its name, are one that was renamed, if there is only one of each.
 *
 * @param keys by SID of all objects that were declared: they count more than names and contents
 */
export declare function nameLive(declared: DesiredWorkspace, live: LiveWorkspace, keys?: ReadonlyMap<string, string>): NamedLive;
