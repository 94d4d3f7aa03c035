import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Place } from "./look-up.js";
/** Which objects of a kind a list has. */
export interface Query {
    readonly place: Place;
    /** Values that the objects have, by property. */
    readonly filters: JsonObject;
}
/**
 * Reads the query of a list.
 *
 * @throws StandaloneError for a member or a value that has no meaning, because a list without this filter is not what was asked for
 */
export declare function readQuery(kind: Kind, values: JsonObject): Query;
