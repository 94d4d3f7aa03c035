import type { JsonObject } from "../../../language/index.js";
import type { Notice } from "./plan.js";
/**
 * Reads the messages of a preview. The engine makes a message of each line that the provider writes, so indented lines are
 * put back to the line before them.
 */
export declare function readNotices(diagnostics: readonly JsonObject[]): Notice[];
