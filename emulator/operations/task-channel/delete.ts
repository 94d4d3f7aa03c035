import { badRequest } from "../../api-error.js";
import { BUILT_IN_CHANNELS, type TaskChannel, taskChannelKind } from "../../resources/task-channel.js";
import type { Workspace } from "../../resources/workspace.js";
import { findTaskChannel } from "../find.js";
import { defineOperation } from "../operation.js";
import { deleted } from "../replies.js";
import { taskChannelEvent } from "./events.js";

export const deleteTaskChannel = defineOperation({
  key: "TaskChannel-Delete",
  method: "DELETE",
  path: taskChannelKind.path,
  parameters: {},
  find: findTaskChannel,
  run({ target: { channel, workspace }, services }) {
    checkUse(channel, workspace);
    workspace.router.removeTaskChannel(channel.sid);
    workspace.taskChannels.remove(channel);
    services.emit(workspace, taskChannelEvent("deleted", channel));
    return deleted();
  },
});

/**
 * Default channels cannot be deleted (O-73), nor one that tasks are in (O-74).
 */
function checkUse({ sid, uniqueName }: TaskChannel, workspace: Workspace): void {
  if (Object.hasOwn(BUILT_IN_CHANNELS, uniqueName)) {
    throw badRequest(`Cannot delete TaskChannel ${sid} because ${uniqueName} is a default channel`);
  }
  for (const task of workspace.router.tasks) {
    if (task.channelSid === sid) throw badRequest(`Cannot delete TaskChannel ${sid} because task ${task.sid} is in it`);
  }
}
