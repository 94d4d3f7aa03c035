import type { KindSection } from "../../model/index.js";
import type { Sources } from "../load/read-sources.js";
import type { Entry } from "../tree/tree.js";
import type { UpdatedFile } from "./update-result.js";
import type { Updating } from "./updating.js";
/**
 * Removes a declared object that does not exist any more from its file, with the comments that are about it.
 *
 * @returns the file, if nothing else is in it
 */
export declare function removeObject(entry: Entry, section: KindSection, { files, overlays }: Sources, updating: Updating): UpdatedFile | undefined;
