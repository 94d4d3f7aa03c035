import type { JsonObject } from "../../../language/index.js";
import type { Ignored, Kind } from "../../../model/index.js";
import type { ApiObject } from "../../twilio/index.js";
/** The plan of an update for attributes, of which other programs may own some. */
export interface AttributeWrite {
    /** Name of the property. */
    readonly name: string;
    /** All attributes after the update. */
    readonly merged: JsonObject;
    readonly isChanged: boolean;
    /** Names of the attributes that it would overwrite unseen. */
    readonly unseen: readonly string[];
}
/**
 * Plans the write of an object's attributes. TaskRouter takes them as a whole, so those of other programs are written too, as
 * they are live: only together with `If-Match` none of them is lost.
 *
 * @param seen inputs of the last run
 * @returns undefined if the inputs declare no attributes, or all of them are ignored
 * @throws StandaloneError if the live ones are not a JSON object, or all together are too long
 */
export declare function planAttributes(kind: Kind, object: ApiObject, { seen, news, ignored }: {
    readonly seen: JsonObject;
    readonly news: JsonObject;
    readonly ignored: Ignored;
}): AttributeWrite | undefined;
