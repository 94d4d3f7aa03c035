import type { UpdatedFile } from "../../../config/index.js";
import type { Io } from "../../io.js";
/**
 * Refuses to change files whose edits nobody has committed: a review could not tell them from the restored parts. Without Git, or
 * outside of a repository, there is nothing to ask.
 *
 * @throws Failure that lists the files
 */
export declare function refuseUncommitted(files: readonly UpdatedFile[], io: Io): void;
