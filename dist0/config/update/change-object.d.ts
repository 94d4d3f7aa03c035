import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { FilledRouting } from "../load/fill-workspace.js";
import type { Entry } from "../tree/tree.js";
import type { Updating } from "./updating.js";
/** A declared object and what it is to become. */
export interface ObjectChange {
    readonly section: string;
    readonly kind: Kind;
    /** The object in the merged workspace, filled in. */
    readonly entry: Entry;
    readonly routing: FilledRouting | undefined;
    /** In the words of the files, with keys for SIDs. */
    readonly declared: JsonObject;
    readonly live: JsonObject;
}
/** Finds the changes that make a declared object equal to its live one. */
export declare function changeObject(change: ObjectChange, updating: Updating): void;
