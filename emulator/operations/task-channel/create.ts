import { badRequest } from "../../api-error.js";
import { findChannel, renderTaskChannel, taskChannelKind } from "../../resources/task-channel.js";
import { toRoutingChannel } from "../../router/to-routing.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { newResource } from "../new-resource.js";
import { defineOperation } from "../operation.js";
import { created } from "../replies.js";
import { taskChannelEvent } from "./events.js";

/** A name that is taken is refused (O-72). Every worker gets the new channel with capacity 1 (O-75). */
export const createTaskChannel = defineOperation({
  key: "TaskChannel-Create",
  method: "POST",
  path: taskChannelKind.listPath,
  parameters: taskChannelKind.createParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    if (findChannel(workspace, values.UniqueName)) {
      throw badRequest(`TaskChannel with UniqueName ${values.UniqueName} already exists in workspace ${workspace.sid}`);
    }
    checkLimit("taskChannels", workspace.taskChannels.size, services.limits, `workspace ${workspace.sid}`);
    const channel = workspace.taskChannels.add(
      newResource(taskChannelKind, taskChannelKind.toCreated(values), services),
    );
    workspace.router.putTaskChannel(toRoutingChannel(channel));
    services.emit(workspace, taskChannelEvent("created", channel));
    return created(channel, renderTaskChannel(channel, workspace, request.base));
  },
});
