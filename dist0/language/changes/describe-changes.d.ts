import type { Configuration } from "../configuration/configuration.js";
import type { Change, DescribeOptions } from "./change.js";
/**
 * Describes the changes from one configuration to another, for a person who reviews them. A filter stays the same filter as
 * long as its name, its expression or its targets do: inserting, moving or renaming it is one change. The order of JSON keys
 * and the spelling of numbers do not count; no change means {@link isSameConfiguration}. A queue that has another name in
 * every target is one change too.
 *
 * @returns in order: renamed queues, removed filters, then filters from top to bottom, then the default filter
 * @example
 * describeChanges(before, after).map(({ text }) => text)
 * // ["filter 'VIP' moved before 'Gold' (3 → 1)", "filter 'Gold', target 2: timeout 60 → 90"]
 */
export declare function describeChanges(before: Configuration, after: Configuration, options?: DescribeOptions): Change[];
