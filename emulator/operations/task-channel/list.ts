import { renderTaskChannel } from "../../resources/task-channel.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";
import { TASK_CHANNELS } from "./paths.js";

/** Its key is `channels`, not `task_channels` (*documented*, api sheet, section 3). */
export const listTaskChannels = defineList({
  key: "TaskChannel-List",
  path: TASK_CHANNELS,
  name: "channels",
  filters: {},
  find: findWorkspace,
  select: (workspace) => workspace.taskChannels,
  render: renderTaskChannel,
});
