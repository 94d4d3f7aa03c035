import { taskKind } from "../../resources/task.js";
import { checkVersion } from "../check-version.js";
import { findTask } from "../find.js";
import { defineOperation } from "../operation.js";
import { deleted } from "../replies.js";

export const deleteTask = defineOperation({
  key: "Task-Delete",
  method: "DELETE",
  path: taskKind.path,
  parameters: {},
  find: (request) => findTask(request),
  run({ target: { task, workspace }, request }) {
    checkVersion(request.ifMatch, task.version);
    workspace.router.deleteTask(task.sid);
    return deleted();
  },
});
