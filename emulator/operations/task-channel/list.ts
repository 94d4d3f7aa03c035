import { renderTaskChannel, taskChannelKind } from "../../resources/task-channel.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";

/** Its key is `channels`, not `task_channels` (H-52). */
export const listTaskChannels = defineList({
  key: "TaskChannel-List",
  path: taskChannelKind.listPath,
  name: "channels",
  filters: {},
  find: findWorkspace,
  select: (workspace) => workspace.taskChannels,
  render: renderTaskChannel,
});
