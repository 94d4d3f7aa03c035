import { callbackWithoutFallback } from "./callback-without-fallback.js";
import { channelWithoutCapacity } from "./channel-without-capacity.js";
import { defaultFilterKeys } from "./default-filter-keys.js";
import { defaultFilterTimeout } from "./default-filter-timeout.js";
import { duplicateFilterName } from "./duplicate-filter-name.js";
import { escalationNarrows } from "./escalation-narrows.js";
import { extremePriority } from "./extreme-priority.js";
import { invertedPriorities } from "./inverted-priorities.js";
import { knownWorkerOutsideQueue } from "./known-worker-outside-queue.js";
import { knownWorkerValue } from "./known-worker-value.js";
import { knownWorkerWaits } from "./known-worker-waits.js";
import { legacyDirectQueue } from "./legacy-direct-queue.js";
import { legacyFilterName } from "./legacy-filter-name.js";
import { mixedTypes } from "./mixed-types.js";
import { nameInSkip } from "./name-in-skip.js";
import { noDefaultFilter } from "./no-default-filter.js";
import { noIdleWorker } from "./no-idle-worker.js";
import { noMatchingWorker } from "./no-matching-worker.js";
import { numericString } from "./numeric-string.js";
import { orderByDirection } from "./order-by-direction.js";
import { orderByName } from "./order-by-name.js";
import { orderByType } from "./order-by-type.js";
import { personalData } from "./personal-data.js";
import { priorityKept } from "./priority-kept.js";
import { priorityLowered } from "./priority-lowered.js";
import { priorityOnLifo } from "./priority-on-lifo.js";
import { repeatedTarget } from "./repeated-target.js";
import { shadowedFilter } from "./shadowed-filter.js";
import { sidInSkip } from "./sid-in-skip.js";
import { singleEquals } from "./single-equals.js";
import { skipIgnoresCapacity } from "./skip-ignores-capacity.js";
import { skipMayStayFalse } from "./skip-may-stay-false.js";
import { skipRemovesTask } from "./skip-removes-task.js";
import { symbolicOperator } from "./symbolic-operator.js";
import { taskInFilter } from "./task-in-filter.js";
import { timeIsUtc } from "./time-is-utc.js";
import { timeoutActivityDrainsWorkers } from "./timeout-activity-drains-workers.js";
import { timeoutBelowReservation } from "./timeout-below-reservation.js";
import { timeoutCancelsTask } from "./timeout-cancels-task.js";
import { timeoutsBeyondTask } from "./timeouts-beyond-task.js";
import { unprefixedName } from "./unprefixed-name.js";
import { unreachableDefaultFilter } from "./unreachable-default-filter.js";
import { unreachableFilter } from "./unreachable-filter.js";
import { unreachableTarget } from "./unreachable-target.js";
import { workerInFilter } from "./worker-in-filter.js";

/** Rules about a workflow as a whole: its filters, their targets and what tasks do between them. */
export const flowRules = [
  callbackWithoutFallback,
  channelWithoutCapacity,
  defaultFilterKeys,
  defaultFilterTimeout,
  duplicateFilterName,
  escalationNarrows,
  extremePriority,
  invertedPriorities,
  knownWorkerOutsideQueue,
  knownWorkerValue,
  knownWorkerWaits,
  legacyDirectQueue,
  legacyFilterName,
  mixedTypes,
  nameInSkip,
  noDefaultFilter,
  noIdleWorker,
  noMatchingWorker,
  numericString,
  orderByDirection,
  orderByName,
  orderByType,
  personalData,
  priorityKept,
  priorityLowered,
  priorityOnLifo,
  repeatedTarget,
  shadowedFilter,
  sidInSkip,
  singleEquals,
  skipIgnoresCapacity,
  skipMayStayFalse,
  skipRemovesTask,
  symbolicOperator,
  taskInFilter,
  timeIsUtc,
  timeoutActivityDrainsWorkers,
  timeoutBelowReservation,
  timeoutCancelsTask,
  timeoutsBeyondTask,
  unprefixedName,
  unreachableDefaultFilter,
  unreachableFilter,
  unreachableTarget,
  workerInFilter,
] as const;
