import type { DeclaredKeys } from "../schema/suggest-keys.js";
import type { LoadOptions } from "./load-result.js";
/**
 * Lists the keys that workspace files declare or name as external, also while the files have mistakes.
 *
 * @returns `isComplete: false` if a file cannot be read or parsed
 */
export declare function listKeys(paths: readonly string[], { stack, texts }?: Pick<LoadOptions, "stack" | "texts">): {
    keys: DeclaredKeys;
    isComplete: boolean;
};
