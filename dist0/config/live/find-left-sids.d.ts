import type { Json, Path } from "../../language/index.js";
/** A SID of an object in a workspace, in a text. */
export interface LeftSid {
    readonly path: Path;
    readonly sid: string;
}
/** Finds every SID that is left in a value after keys have replaced those of known objects. */
export declare function findLeftSids(value: Json): LeftSid[];
