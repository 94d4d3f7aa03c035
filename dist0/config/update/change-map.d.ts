import type { Json, JsonObject } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { Entry, MapNode } from "../tree/tree.js";
import type { Updating } from "./updating.js";
/** How the members of a map are compared, changed and written. */
export interface MapRules {
    readonly what: string;
    /** Name of a member in the form in which it is compared. */
    nameOf(written: string): string;
    /** The reverse. */
    toWritten(name: string, live: Json): readonly [string, Json];
    /** Names in the order in which they are written. */
    readonly order: readonly string[];
    /** All keys of the written map, if only some of its members are compared. */
    readonly keys?: readonly string[];
    change(entry: Entry, name: string, live: Json): Patch;
}
/** Changes the members of a map where they are written. Null is the same as absent. */
export declare function changeMap(node: MapNode, live: JsonObject, rules: MapRules, updating: Updating): Patch;
/** Key of the last present member that comes before another one in the usual order. */
export declare function findBefore(name: string, keys: ReadonlyMap<string, string>, order: readonly string[]): string | undefined;
