import { callbackWithoutFallback } from "./callback-without-fallback.js";
import { channelWithoutCapacity } from "./channel-without-capacity.js";
import { defaultFilterKeys } from "./default-filter-keys.js";
import { defaultFilterTimeout } from "./default-filter-timeout.js";
import { duplicateFilterName } from "./duplicate-filter-name.js";
import { escalationNarrows } from "./escalation-narrows.js";
import { expressionSyntax } from "./expression-syntax.js";
import { expressionTooBig } from "./expression-too-big.js";
import { extremePriority } from "./extreme-priority.js";
import { invertedPriorities } from "./inverted-priorities.js";
import { knownWorkerOutsideQueue } from "./known-worker-outside-queue.js";
import { knownWorkerValue } from "./known-worker-value.js";
import { knownWorkerWaits } from "./known-worker-waits.js";
import { noDefaultFilter } from "./no-default-filter.js";
import { numericString } from "./numeric-string.js";
import { personalData } from "./personal-data.js";
import { priorityKept } from "./priority-kept.js";
import { priorityLowered } from "./priority-lowered.js";
import { priorityOnLifo } from "./priority-on-lifo.js";
import { queueWithoutWorkers } from "./queue-without-workers.js";
import { repeatedTarget } from "./repeated-target.js";
import type { Rule } from "./rule.js";
import { shadowedFilter } from "./shadowed-filter.js";
import { singleEquals } from "./single-equals.js";
import { skipRemovesTask } from "./skip-removes-task.js";
import { timeoutActivityDrainsWorkers } from "./timeout-activity-drains-workers.js";
import { timeoutBelowReservation } from "./timeout-below-reservation.js";
import { timeoutCancelsTask } from "./timeout-cancels-task.js";
import { timeoutsBeyondTask } from "./timeouts-beyond-task.js";
import { unreachableDefaultFilter } from "./unreachable-default-filter.js";
import { unreachableFilter } from "./unreachable-filter.js";
import { unreachableTarget } from "./unreachable-target.js";

/** Every rule for one workflow or one task queue, by id. */
export const rules: readonly Rule[] = [
  callbackWithoutFallback,
  channelWithoutCapacity,
  defaultFilterKeys,
  defaultFilterTimeout,
  duplicateFilterName,
  escalationNarrows,
  expressionSyntax,
  expressionTooBig,
  extremePriority,
  invertedPriorities,
  knownWorkerOutsideQueue,
  knownWorkerValue,
  knownWorkerWaits,
  noDefaultFilter,
  numericString,
  personalData,
  priorityKept,
  priorityLowered,
  priorityOnLifo,
  queueWithoutWorkers,
  repeatedTarget,
  shadowedFilter,
  singleEquals,
  skipRemovesTask,
  timeoutActivityDrainsWorkers,
  timeoutBelowReservation,
  timeoutCancelsTask,
  timeoutsBeyondTask,
  unreachableDefaultFilter,
  unreachableFilter,
  unreachableTarget,
];

const ids = new Set(rules.map(({ id }) => id));

/** Whether a finding is a rule's. */
export function isRule(code: string): boolean {
  return ids.has(code);
}
