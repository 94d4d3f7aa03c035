import type { JsonObject } from "../../../language/index.js";
import type { Hints } from "../../../model/index.js";
/** An object that is checked in a preview and before a write. */
export interface Subject {
    /** Its inputs of the last run; undefined for a new object. */
    readonly olds: JsonObject | undefined;
    readonly news: JsonObject;
    /** False for an object that exists and that no update would change: it costs no request. */
    readonly isChanged: boolean;
    /** Present in a preview of workspace files. */
    readonly hints: Hints | undefined;
}
