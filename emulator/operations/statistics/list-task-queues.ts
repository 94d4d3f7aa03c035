import { optional } from "../../parameters/parameter.js";
import { text } from "../../parameters/readers.js";
import { type TaskQueue, taskQueueKind } from "../../resources/task-queue.js";
import { createQueueSums } from "../../statistics/cumulative.js";
import { describeQueue } from "../../statistics/real-time.js";
import { byName } from "../by-name.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";
import type { Sequence } from "../sequence.js";
import { cumulativeParameters } from "./parameters.js";
import { toCumulativeQuestion, toTaskQuestion } from "./questions.js";

/** A queue in the list. Its numbers are computed only for the queues of the page. */
interface Row {
  readonly sid: string;
  readonly friendlyName: string;
  toWire(): object;
}

/** The key is the one in a published sample (S-10). */
export const listTaskQueuesStatistics = defineList({
  key: "TaskQueueStatistics-List",
  path: `${taskQueueKind.listPath}/Statistics`,
  name: "task_queues_statistics",
  filters: { ...cumulativeParameters, FriendlyName: optional(text) },
  find: findWorkspace,
  select(workspace, values, services): Sequence<Row> {
    const { taskQueues } = workspace;
    const { question, events } = toCumulativeQuestion(values, workspace, services);
    const taskQuestion = toTaskQuestion(values, workspace, services);
    const sumUp = createQueueSums(events, question);
    const toRow = (queue: TaskQueue): Row => ({
      sid: queue.sid,
      friendlyName: queue.friendlyName,
      toWire: () => ({
        account_sid: workspace.accountSid,
        workspace_sid: workspace.sid,
        task_queue_sid: queue.sid,
        realtime: describeQueue(queue, workspace, taskQuestion),
        cumulative: sumUp(queue.sid),
      }),
    });
    return { items: taskQueues.items.map(toRow), positionOf: (sid) => taskQueues.positionOf(sid) };
  },
  createMatch: byName,
  render: (row: Row) => JSON.stringify(row.toWire()),
});
