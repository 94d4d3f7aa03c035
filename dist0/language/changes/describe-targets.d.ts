import type { Json } from "../json.js";
import type { Change } from "./change.js";
import type { Words } from "./words.js";
type Path = Change["path"];
/**
 * Describes the changes of a filter's targets: removed ones, then the others in their order.
 *
 * @param path of the list of targets
 * @param label the name of the filter in the text
 */
export declare function describeTargets(before: readonly Json[], after: readonly Json[], { path, label }: {
    readonly path: Path;
    readonly label: string;
}, words: Words): Change[];
/** Describes the changes of a target, or of the default filter, which is a target. */
export declare function describeTarget(before: Json, after: Json, path: Path, words: Words): Change[];
/** Describes the change of a value that should be an object and, before or after, is something else. */
export declare function describeValue(before: Json, after: Json, path: Path): Change[];
/** `queue Everyone, timeout 30`. */
export declare function showTarget(target: Json, words: Words): string;
export {};
