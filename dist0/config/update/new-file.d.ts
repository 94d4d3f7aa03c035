import type { PlacedObject } from "./place-object.js";
import type { UpdatedFile } from "./update-result.js";
/**
 * Makes the file of a new workflow, in the order and spacing of `taskrouter fmt`.
 *
 * @param taken paths that others have; that of the new file is added
 */
export declare function createNewFile({ folder, content }: Extract<PlacedObject, {
    kind: "file";
}>, key: string, taken: Set<string>): UpdatedFile;
