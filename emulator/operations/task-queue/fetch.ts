import { renderTaskQueue, taskQueueKind } from "../../resources/task-queue.js";
import { findTaskQueue } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";

export const fetchTaskQueue = defineOperation({
  key: "TaskQueue-Fetch",
  method: "GET",
  path: taskQueueKind.path,
  parameters: {},
  find: findTaskQueue,
  run: ({ target: { queue, workspace }, request }) => ok(renderTaskQueue(queue, workspace, request.base)),
});
