import { renderTaskChannel, taskChannelKind } from "../../resources/task-channel.js";
import { toRoutingChannel } from "../../router/to-routing.js";
import { findTaskChannel } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { taskChannelEvent } from "./events.js";

export const updateTaskChannel = defineOperation({
  key: "TaskChannel-Update",
  method: "POST",
  path: taskChannelKind.path,
  parameters: taskChannelKind.updateParameters,
  find: findTaskChannel,
  run({ target: { channel, workspace }, values, request, services }) {
    if (workspace.taskChannels.update(channel, taskChannelKind.toChanges(values), services.now())) {
      workspace.router.putTaskChannel(toRoutingChannel(channel));
      services.emit(workspace, taskChannelEvent("updated", channel));
    }
    return ok(renderTaskChannel(channel, workspace, request.base));
  },
});
