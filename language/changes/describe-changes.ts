import type { Configuration } from "../configuration/configuration.js";
import { SIBLINGS, WHOLE } from "../configuration/keys.js";
import { isSameConfiguration, isSameValue } from "../configuration/normal-form.js";
import { isSiblings } from "../configuration/wire.js";
import type { Json, JsonObject } from "../json.js";
import { type Change, createChange, type DescribeOptions, prefix } from "./change.js";
import { describeFilters } from "./describe-filters.js";
import { describeUnknown, showBoth } from "./describe-member.js";
import { describeMembers, listChanged } from "./describe-members.js";
import { describeTarget, describeValue, showTarget } from "./describe-targets.js";
import { findRenamings, type Renaming, renameQueues } from "./rename-queues.js";
import { createWords, type Words } from "./words.js";

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
export function describeChanges(before: Configuration, after: Configuration, options: DescribeOptions = {}): Change[] {
  if (isSameConfiguration(before, after)) return [];
  if (Object.hasOwn(before, WHOLE) || Object.hasOwn(after, WHOLE)) return [describeWhole(before, after)];
  const words = createWords(options);
  const context = { path: [], known: [], handled: ["filters", "defaultFilter", SIBLINGS] };
  const renamings = findRenamings(before, after);
  const old = renameQueues(before, renamings);
  return [
    ...renamings.map((renaming) => describeRenaming(renaming, words)),
    ...describeFilterList(old.filters, after.filters, words),
    ...describeDefault(old.defaultFilter ?? null, after.defaultFilter ?? null, words),
    ...describeMembers(old, after, context, words),
    ...describeBeside(old[SIBLINGS], after[SIBLINGS]),
  ];
}

function describeRenaming({ from, to, count }: Renaming, words: Words): Change {
  return createChange("queue-renamed", [], `queue ${showBoth("queue", from, to, words)} in all ${count} targets`);
}

function describeWhole(before: Configuration, after: Configuration): Change {
  const [had, has] = [before, after].map((configuration) => !Object.hasOwn(configuration, WHOLE));
  if (had === has) return createChange("malformed", [], 'the JSON without "task_routing" is another one');
  const text = has
    ? 'routing in place of JSON without "task_routing"'
    : 'JSON without "task_routing" in place of routing';
  return createChange("malformed", [], text);
}

function describeFilterList(before: Json | undefined, after: Json | undefined, words: Words): Change[] {
  const [old, fresh] = [before ?? [], after ?? []];
  if (Array.isArray(old) && Array.isArray(fresh)) return describeFilters(old, fresh, words);
  return describeValue(old, fresh, ["filters"]).map((change) => prefix(change, "filters"));
}

function describeDefault(before: Json, after: Json, words: Words): Change[] {
  const path = ["defaultFilter"];
  if (isSameValue(before, after)) return [];
  if (before === null)
    return [createChange("default-filter-added", path, `default filter added: ${showTarget(after, words)}`)];
  if (after === null)
    return [createChange("default-filter-removed", path, `default filter removed: ${showTarget(before, words)}`)];
  return describeTarget(before, after, path, words).map((change) => prefix(change, "default filter"));
}

/** Members next to `task_routing`, which TaskRouter ignores. */
function describeBeside(before: Json | undefined, after: Json | undefined): Change[] {
  const members = listChanged(toBeside(before), toBeside(after));
  return members.map((member) => describeUnknown(member, [SIBLINGS], ' next to "task_routing"'));
}

function toBeside(value: Json | undefined): JsonObject {
  if (isSiblings(value)) return value[1];
  return value === null || value === undefined ? {} : { [SIBLINGS]: value };
}
