import type { JsonObject } from "../json.js";
import type { Change } from "./change.js";
import type { Words } from "./words.js";
type Path = Change["path"];
/** Describes the changes of a filter: its name, its expression, its targets, the rest. */
export declare function describeFilter(before: JsonObject, after: JsonObject, path: Path, labels: {
    readonly old: string;
    readonly new: string;
}, words: Words): Change[];
export {};
