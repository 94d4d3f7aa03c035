import type { Place } from "./place.js";
import type { TextStyle } from "./print-value.js";
/** Reads how a text is written, so that new parts of it look the same. */
export declare function readStyle(text: string, root: Place, isJson: boolean): TextStyle;
