import { renderTaskQueue } from "../../resources/task-queue.js";
import { findTaskQueue } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { TASK_QUEUE } from "./paths.js";

export const fetchTaskQueue = defineOperation({
  key: "TaskQueue-Fetch",
  method: "GET",
  path: TASK_QUEUE,
  parameters: {},
  find: findTaskQueue,
  run: ({ target: { queue, workspace }, request }) => ok(renderTaskQueue(queue, workspace, request.base)),
});
