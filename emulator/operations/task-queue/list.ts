import { ApiError } from "../../api-error.js";
import { optional, type Reader } from "../../parameters/parameter.js";
import { oneOf, sid, text } from "../../parameters/readers.js";
import { renderTaskQueue, type TaskQueue } from "../../resources/task-queue.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";
import { hasName } from "../has-name.js";
import type { Sequence } from "../select-page.js";
import { TASK_QUEUES } from "./paths.js";

/** This emulator has no workers and evaluates nothing: it says so instead of answering a list that is wrong. */
const notEvaluated: Reader<never> = (_, name) => {
  throw new ApiError(501, 20501, `The emulator does not evaluate the filter ${name}`);
};

export const listTaskQueues = defineList({
  key: "TaskQueue-List",
  path: TASK_QUEUES,
  name: "task_queues",
  filters: {
    FriendlyName: optional(text),
    EvaluateWorkerAttributes: optional(notEvaluated),
    WorkerSid: optional(sid("WK")),
    Ordering: optional(oneOf("DateUpdated:asc", "DateUpdated:desc")),
  },
  find: findWorkspace,
  select: (workspace, { Ordering }) =>
    Ordering === undefined ? workspace.taskQueues : sortByUpdate(workspace.taskQueues.items, Ordering),
  // With no worker in existence, the queues of any one worker are none.
  matches: (queue, filters) => filters.WorkerSid === undefined && hasName(queue, filters),
  render: renderTaskQueue,
});

/** Equal dates keep the order of creation; ISO dates of one form compare as text. */
function sortByUpdate(
  queues: readonly TaskQueue[],
  ordering: "DateUpdated:asc" | "DateUpdated:desc",
): Sequence<TaskQueue> {
  const sign = ordering === "DateUpdated:asc" ? 1 : -1;
  const items = [...queues].sort((a, b) => sign * compareText(a.dateUpdated, b.dateUpdated));
  return {
    items,
    positionOf(wanted) {
      const at = items.findIndex((queue) => queue.sid === wanted);
      return at === -1 ? undefined : { before: at, after: at + 1 };
    },
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
