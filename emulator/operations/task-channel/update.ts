import { optional } from "../../parameters/parameter.js";
import { flag, friendlyName } from "../../parameters/readers.js";
import { renderTaskChannel } from "../../resources/task-channel.js";
import { toRoutingChannel } from "../../router/to-routing.js";
import { findTaskChannel } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { taskChannelEvent } from "./events.js";
import { TASK_CHANNEL } from "./paths.js";

/** The unique name cannot be changed (*documented*): it is not in the table. */
export const updateTaskChannel = defineOperation({
  key: "TaskChannel-Update",
  method: "POST",
  path: TASK_CHANNEL,
  parameters: { FriendlyName: optional(friendlyName("always")), ChannelOptimizedRouting: optional(flag) },
  find: findTaskChannel,
  run({ target: { channel, workspace }, values, request, services }) {
    const changes = {
      friendlyName: values.FriendlyName,
      channelOptimizedRouting: values.ChannelOptimizedRouting,
    };
    if (workspace.taskChannels.update(channel, changes, services.now())) {
      workspace.router.putTaskChannel(toRoutingChannel(channel));
      services.emit(workspace, taskChannelEvent("updated", channel));
    }
    return ok(renderTaskChannel(channel, workspace, request.base));
  },
});
