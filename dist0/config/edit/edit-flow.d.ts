import type { Editing } from "./editing.js";
import type { ListPatch, MapPatch } from "./patch.js";
import type { CollectionPlace } from "./place.js";
import type { TextEdit } from "./text-edits.js";
/** The edits of a map or a list in brackets. */
export declare function editFlow(place: CollectionPlace, patch: MapPatch | ListPatch, editing: Editing): TextEdit[];
