import type { Json } from "../../language/index.js";
import type { Editing } from "./editing.js";
import type { ItemPlace, Place } from "./place.js";
import type { Surroundings } from "./print-scalar.js";
import type { TextEdit } from "./text-edits.js";
/** Replaces a whole value where it is, in its own style if that can hold the new one. */
export declare function setValue(place: Place, value: Json, editing: Editing, where?: Surroundings): TextEdit[];
/** Sets the value of a member or item of a block, on the lines after its key too. */
export declare function setItemValue(item: ItemPlace, key: string, value: Json, editing: Editing): TextEdit[];
