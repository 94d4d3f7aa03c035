import { filterTargets, targetQueues } from "../configuration/stored-forms.js";
import { isJsonObject, type Json } from "../json.js";
import { itemAt, listFree, listMoved, type Pair } from "./align.js";
import { type Change, createChange, prefix } from "./change.js";
import { describeFilter } from "./describe-filter.js";
import { describeValue } from "./describe-targets.js";
import { createLabels, type Label } from "./labels.js";
import { matchFilters } from "./match-filters.js";
import { showValue, type Words } from "./words.js";

/** Describes the changes of a list of filters: removed ones, then the others in the order in which they are tried. */
export function describeFilters(before: readonly Json[], after: readonly Json[], words: Words): Change[] {
  const pairs = matchFilters(before, after);
  const moved = listMoved(pairs);
  const byPlace = new Map(pairs.map((pair) => [pair[1], pair]));
  const [oldLabels, newLabels] = [createLabels(before), createLabels(after)];
  const removed = listFree(before, pairs, 0).map((at) =>
    createChange(
      "filter-removed",
      ["filters", at],
      `${whole(oldLabels, at)} removed: ${showFilter(itemAt(before, at), words)}`,
    ),
  );
  const others = after.flatMap((filter, at) => {
    const pair = byPlace.get(at);
    if (pair === undefined) return [describeAdded(filter, at, newLabels, words)];
    const move = moved.has(pair) ? [describeMove(pair, newLabels)] : [];
    const old = itemAt(before, pair[0]);
    const labels = { old: whole(oldLabels, pair[0]), new: whole(newLabels, at) };
    return [...move, ...describePair(old, filter, at, labels, words)];
  });
  return [...removed, ...others];
}

function describePair(
  before: Json,
  after: Json,
  at: number,
  labels: { readonly old: string; readonly new: string },
  words: Words,
): Change[] {
  const path = ["filters", at];
  if (isJsonObject(before) && isJsonObject(after)) return describeFilter(before, after, path, labels, words);
  return describeValue(before, after, path).map((change) => prefix(change, labels.new));
}

function describeAdded(filter: Json, at: number, labels: readonly Label[], words: Words): Change {
  const position = labels.length === 1 ? "" : ` ${describePlace(at, labels)}`;
  return createChange(
    "filter-added",
    ["filters", at],
    `${whole(labels, at)} added${position}: ${showFilter(filter, words)}`,
  );
}

/** A filter without a name is called by its former position. */
function describeMove([from, at]: Pair, labels: readonly Label[]): Change {
  const text =
    labels[at]?.hasName === true
      ? `${whole(labels, at)} moved ${describePlace(at, labels)}${from === at ? "" : ` (${from + 1} → ${at + 1})`}`
      : `filter ${from + 1} moved to position ${at + 1}`;
  return createChange("filter-moved", ["filters", at], text);
}

function describePlace(at: number, labels: readonly Label[]): string {
  const next = labels[at + 1];
  return next === undefined ? "to the end" : `before ${next.short}`;
}

function whole(labels: readonly Label[], at: number): string {
  return itemAt(labels, at).whole;
}

/** Shows a filter by its tasks and queues: `` `tier == 'gold'` to English, then Everyone``. */
function showFilter(filter: Json, words: Words): string {
  if (!isJsonObject(filter)) return showValue(filter);
  const { expression } = filter;
  const tasks = typeof expression === "string" ? words.text(expression) : "no expression";
  const queues = targetQueues(filterTargets(filter)).filter((queue, at, all) => at === 0 || queue !== all[at - 1]);
  const names = queues.map((queue) => (queue === undefined ? "no queue" : words.queue(queue)));
  return `${tasks} to ${names.length === 0 ? "no target" : names.join(", then ")}`;
}
