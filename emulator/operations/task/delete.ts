import { checkVersion } from "../check-version.js";
import { findTask } from "../find.js";
import { defineOperation } from "../operation.js";
import { deleted } from "../replies.js";
import { TASK } from "./paths.js";

export const deleteTask = defineOperation({
  key: "Task-Delete",
  method: "DELETE",
  path: TASK,
  parameters: {},
  find: (request) => findTask(request),
  run({ target: { task, workspace }, request }) {
    checkVersion(request.ifMatch, task.version);
    workspace.router.deleteTask(task.sid);
    return deleted();
  },
});
