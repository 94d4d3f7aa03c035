import { renderTask, taskKind } from "../../resources/task.js";
import { findTask } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok, tagged } from "../replies.js";

export const fetchTask = defineOperation({
  key: "Task-Fetch",
  method: "GET",
  path: taskKind.path,
  parameters: {},
  find: (request) => findTask(request),
  run: ({ target: { task, workspace }, request, services }) =>
    tagged(ok(renderTask(task, workspace, request.base, services.time())), task.version),
});
