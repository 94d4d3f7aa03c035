import type { Configuration } from "../configuration/configuration.js";
import type { Json } from "../json.js";
import { itemAt, type Pair } from "./align.js";
import type { Change, DescribeOptions } from "./change.js";
import { createLabels, type Label } from "./labels.js";
import { matchFilters } from "./match-filters.js";
import { findReach, type Reach } from "./reach.js";
import { findRenamings, renameQueues } from "./rename-queues.js";
import { createWords, type Words } from "./words.js";

/** A consequence of changes that none of them shows by itself. */
export type EffectKind =
  | "filter-unreachable"
  | "filter-reachable"
  | "target-unreachable"
  | "default-filter-unreachable"
  | "default-filter-reachable"
  | "tasks-unrouted"
  | "queue-without-tasks";

/** One consequence, in words. */
export interface Effect {
  readonly kind: EffectKind;
  /** The path in the configuration after the changes; empty for the configuration as a whole. */
  readonly path: Change["path"];
  /** For people: `no task reaches filter 'VIP' any more: all of its tasks stay in 'Gold' before it`. */
  readonly text: string;
}

export interface EffectOptions extends DescribeOptions {
  /** Whether another workflow sends tasks to a queue. Default: that is not known. */
  readonly isUsedElsewhere?: (queue: string) => boolean;
  /** Placeholder text of values that are not known yet. */
  readonly unknown?: string;
}

/**
 * Describes what changes of a configuration do to tasks that none of the changes shows by itself: filters, targets and queues
 * that no task reaches any more. Only what is certain is said.
 *
 * @example
 * describeEffects(before, after).map(({ text }) => text)
 * // ["no task reaches filter 'VIP' any more: all of its tasks stay in 'Gold' before it"]
 */
export function describeEffects(before: Configuration, after: Configuration, options: EffectOptions = {}): Effect[] {
  const old = renameQueues(before, findRenamings(before, after));
  const [was, now] = [findReach(old, options.unknown), findReach(after, options.unknown)];
  const [filters, pairs] = [listFilters(after), matchFilters(listFilters(old), listFilters(after))];
  const side = { was, now, labels: createLabels(filters), partners: new Map(pairs.map(([a, b]: Pair) => [b, a])) };
  const words = createWords(options);
  return [
    ...describeLostFilters(side),
    ...describeFoundFilters(side),
    ...describeLostTargets(side),
    ...describeDefault(side, after),
    ...describeQueues(side, words, options),
  ];
}

interface Sides {
  readonly was: Reach;
  readonly now: Reach;
  readonly labels: readonly Label[];
  /** The index of each filter before the changes. */
  readonly partners: ReadonlyMap<number, number>;
}

function listFilters({ filters }: Configuration): readonly Json[] {
  return Array.isArray(filters) ? filters : [];
}

/** Many filters that are hidden by one are one effect. */
function describeLostFilters({ was, now, labels, partners }: Sides): Effect[] {
  const groups = new Map<number | undefined, number[]>();
  for (const [at, taker] of [...now.lostFilters].sort(([a], [b]) => a - b)) {
    const partner = partners.get(at);
    if (partner !== undefined && was.lostFilters.has(partner)) continue;
    groups.set(taker, [...(groups.get(taker) ?? []), at]);
  }
  return [...groups].map(([taker, [first = 0, ...others]]): Effect => {
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    const again = partners.has(first) ? " any more" : "";
    const why =
      taker === undefined ? "it matches none" : `all of its tasks stay in ${itemAt(labels, taker).short} before it`;
    const text = `no task reaches ${itemAt(labels, first).whole}${more}${again}: ${why}`;
    return { kind: "filter-unreachable", path: ["filters", first], text };
  });
}

function describeFoundFilters({ was, now, labels, partners }: Sides): Effect[] {
  return [...partners]
    .filter(([at, partner]) => was.lostFilters.has(partner) && !now.lostFilters.has(at))
    .sort(([a], [b]) => a - b)
    .map(([at]) => ({
      kind: "filter-reachable",
      path: ["filters", at],
      text: `tasks can reach ${itemAt(labels, at).whole} now`,
    }));
}

function describeLostTargets({ was, now, labels, partners }: Sides): Effect[] {
  const isNew = ([at]: readonly [number, number]) => {
    const partner = partners.get(at);
    return partner === undefined || !was.lostTargets.has(partner);
  };
  return [...now.lostTargets].filter(isNew).map(([at, target]) => ({
    kind: "target-unreachable",
    path: ["filters", at, "targets", target],
    text: `no task reaches ${itemAt(labels, at).whole}, target ${target + 1}: tasks never leave the target before it`,
  }));
}

function describeDefault({ was, now }: Sides, after: Configuration): Effect[] {
  const path = ["defaultFilter"];
  if (now.isOpen && !was.isOpen)
    return [{ kind: "tasks-unrouted", path: [], text: "a task that matches no filter is not routed any more" }];
  if (now.isDefaultLost && !was.isDefaultLost)
    return [{ kind: "default-filter-unreachable", path, text: "no task reaches the default filter any more" }];
  const isFound = was.isDefaultLost && !now.isDefaultLost && (after.defaultFilter ?? null) !== null;
  return isFound ? [{ kind: "default-filter-reachable", path, text: "tasks can reach the default filter now" }] : [];
}

function describeQueues({ was, now }: Sides, words: Words, { isUsedElsewhere, unknown }: EffectOptions): Effect[] {
  const lost = [...was.queues].filter((queue) => !now.queues.has(queue) && queue !== unknown);
  return lost
    .filter((queue) => isUsedElsewhere?.(queue) !== true)
    .map((queue) => {
      const where = isUsedElsewhere === undefined ? "from this workflow any more" : "from any workflow any more";
      return { kind: "queue-without-tasks", path: [], text: `queue ${words.queue(queue)} gets no task ${where}` };
    });
}
