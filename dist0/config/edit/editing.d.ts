import type { Patch } from "./patch.js";
import type { Place } from "./place.js";
import type { TextStyle } from "./print-value.js";
import type { TextEdit } from "./text-edits.js";
/** Everything that the steps of one edit share. */
export interface Editing {
    readonly text: string;
    readonly style: TextStyle;
    /** Returns the edits that apply a patch to the value at a place. */
    plan(place: Place, patch: Patch): TextEdit[];
}
/** Thrown for a place that cannot be edited without a change of something else; the message names the construct. */
export declare class NotEditable extends Error {
}
