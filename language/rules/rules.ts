import { activityName } from "./activity-name.js";
import { alwaysTrue } from "./always-true.js";
import { callbackWithoutFallback } from "./callback-without-fallback.js";
import { channelWithoutCapacity } from "./channel-without-capacity.js";
import { constantPart } from "./constant-part.js";
import { defaultFilterKeys } from "./default-filter-keys.js";
import { defaultFilterTimeout } from "./default-filter-timeout.js";
import { duplicateFilterName } from "./duplicate-filter-name.js";
import { escalationNarrows } from "./escalation-narrows.js";
import { expressionSyntax } from "./expression-syntax.js";
import { expressionTooBig } from "./expression-too-big.js";
import { extremePriority } from "./extreme-priority.js";
import { impossibleValue } from "./impossible-value.js";
import { invalidDay } from "./invalid-day.js";
import { invalidTime } from "./invalid-time.js";
import { invertedPriorities } from "./inverted-priorities.js";
import { knownWorkerOutsideQueue } from "./known-worker-outside-queue.js";
import { knownWorkerValue } from "./known-worker-value.js";
import { knownWorkerWaits } from "./known-worker-waits.js";
import { legacyDirectQueue } from "./legacy-direct-queue.js";
import { legacyFilterName } from "./legacy-filter-name.js";
import { listAndValue } from "./list-and-value.js";
import { listOperator } from "./list-operator.js";
import { mixedAndOr } from "./mixed-and-or.js";
import { mixedTypes } from "./mixed-types.js";
import { nameClash } from "./name-clash.js";
import { nameInSkip } from "./name-in-skip.js";
import { neverTrue } from "./never-true.js";
import { noDefaultFilter } from "./no-default-filter.js";
import { noMatchingWorker } from "./no-matching-worker.js";
import { notEqualMissing } from "./not-equal-missing.js";
import { notInMissingList } from "./not-in-missing-list.js";
import { numericString } from "./numeric-string.js";
import { orderByDirection } from "./order-by-direction.js";
import { orderByName } from "./order-by-name.js";
import { orderByType } from "./order-by-type.js";
import { orderedText } from "./ordered-text.js";
import { personalData } from "./personal-data.js";
import { prefixInQueue } from "./prefix-in-queue.js";
import { priorityKept } from "./priority-kept.js";
import { priorityLowered } from "./priority-lowered.js";
import { priorityOnLifo } from "./priority-on-lifo.js";
import { queueWithoutWorkers } from "./queue-without-workers.js";
import { quotedName } from "./quoted-name.js";
import { repeatedPart } from "./repeated-part.js";
import { repeatedTarget } from "./repeated-target.js";
import type { Rule } from "./rule.js";
import { shadowedFilter } from "./shadowed-filter.js";
import { sidInSkip } from "./sid-in-skip.js";
import { similarName } from "./similar-name.js";
import { similarValue } from "./similar-value.js";
import { singleEquals } from "./single-equals.js";
import { skipIgnoresCapacity } from "./skip-ignores-capacity.js";
import { skipMayStayFalse } from "./skip-may-stay-false.js";
import { skipRemovesTask } from "./skip-removes-task.js";
import { symbolicOperator } from "./symbolic-operator.js";
import { taskInFilter } from "./task-in-filter.js";
import { timeAcrossMidnight } from "./time-across-midnight.js";
import { timeIsUtc } from "./time-is-utc.js";
import { timeVariable } from "./time-variable.js";
import { timeoutActivityDrainsWorkers } from "./timeout-activity-drains-workers.js";
import { timeoutBelowReservation } from "./timeout-below-reservation.js";
import { timeoutCancelsTask } from "./timeout-cancels-task.js";
import { timeoutsBeyondTask } from "./timeouts-beyond-task.js";
import { unknownAttribute } from "./unknown-attribute.js";
import { unknownChannel } from "./unknown-channel.js";
import { unprefixedName } from "./unprefixed-name.js";
import { unquotedText } from "./unquoted-text.js";
import { unreachableDefaultFilter } from "./unreachable-default-filter.js";
import { unreachableFilter } from "./unreachable-filter.js";
import { unreachableTarget } from "./unreachable-target.js";
import { workerInFilter } from "./worker-in-filter.js";
import { workersOutsideSkip } from "./workers-outside-skip.js";

/** Every rule for one workflow or one task queue, by id. */
export const rules: readonly Rule[] = [
  activityName,
  alwaysTrue,
  callbackWithoutFallback,
  channelWithoutCapacity,
  constantPart,
  defaultFilterKeys,
  defaultFilterTimeout,
  duplicateFilterName,
  escalationNarrows,
  expressionSyntax,
  expressionTooBig,
  extremePriority,
  impossibleValue,
  invalidDay,
  invalidTime,
  invertedPriorities,
  knownWorkerOutsideQueue,
  knownWorkerValue,
  knownWorkerWaits,
  legacyDirectQueue,
  legacyFilterName,
  listAndValue,
  listOperator,
  mixedAndOr,
  mixedTypes,
  nameClash,
  nameInSkip,
  neverTrue,
  noDefaultFilter,
  noMatchingWorker,
  notEqualMissing,
  notInMissingList,
  numericString,
  orderByDirection,
  orderByName,
  orderByType,
  orderedText,
  personalData,
  prefixInQueue,
  priorityKept,
  priorityLowered,
  priorityOnLifo,
  queueWithoutWorkers,
  quotedName,
  repeatedPart,
  repeatedTarget,
  shadowedFilter,
  sidInSkip,
  similarName,
  similarValue,
  singleEquals,
  skipIgnoresCapacity,
  skipMayStayFalse,
  skipRemovesTask,
  symbolicOperator,
  taskInFilter,
  timeAcrossMidnight,
  timeIsUtc,
  timeVariable,
  timeoutActivityDrainsWorkers,
  timeoutBelowReservation,
  timeoutCancelsTask,
  timeoutsBeyondTask,
  unknownAttribute,
  unknownChannel,
  unprefixedName,
  unquotedText,
  unreachableDefaultFilter,
  unreachableFilter,
  unreachableTarget,
  workerInFilter,
  workersOutsideSkip,
];

const ids = new Set(rules.map(({ id }) => id));

/** Whether a finding is a rule's. */
export function isRule(code: string): boolean {
  return ids.has(code);
}
