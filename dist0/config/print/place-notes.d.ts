import type { JsonObject } from "../../language/index.js";
import type { LiveNote } from "../live/live-note.js";
import type { Comments } from "./printable.js";
/** Comments of files. */
export interface PlacedNotes {
    /** Above the values that they are about. */
    readonly comments: Comments;
    /** At the top of files, by the path of the file. */
    readonly headers: ReadonlyMap<string, readonly string[]>;
}
/** A file, before it is printed. */
interface Part {
    readonly path: string;
    readonly content: JsonObject;
}
/**
 * Turns notes into comments: above the values that they are about; at the top of the file for a value in TaskRouter's own
 * JSON; at the top of the first file for an object that no file declares.
 */
export declare function placeNotes(notes: readonly LiveNote[], parts: readonly Part[]): PlacedNotes;
export {};
