import type { JsonObject } from "../../../language/index.js";
import type { DescribeObjectOptions, Kind } from "../../../model/index.js";
/**
 * Shows the differences between two inputs of an object in words, one per line: `~ filter 'VIP', target 1: timeout 30 → 60`.
 * Secrets of either side are named only.
 */
export declare function showChanges(kind: Kind, before: JsonObject, after: JsonObject, options?: Omit<DescribeObjectOptions, "secrets">): string[];
