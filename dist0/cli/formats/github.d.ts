import type { LoadResult } from "../../config/index.js";
import type { Io } from "../io.js";
/**
 * Prints annotations on the lines of a pull request.
 *
 * *documented*: docs.github.com, "Workflow commands for GitHub Actions"
 */
export declare function writeGithub(result: LoadResult, io: Io): void;
