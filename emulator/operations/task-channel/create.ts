import { badRequest } from "../../api-error.js";
import { type Reader, required, withDefault } from "../../parameters/parameter.js";
import { flag, friendlyName } from "../../parameters/readers.js";
import { findChannel, renderTaskChannel } from "../../resources/task-channel.js";
import { toRoutingChannel } from "../../router/to-routing.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { newResource } from "../new-resource.js";
import { defineOperation } from "../operation.js";
import { created } from "../replies.js";
import { taskChannelEvent } from "./events.js";
import { TASK_CHANNELS } from "./paths.js";

/** Its length is *assumed* to be that of a friendly name. Hyphens are ill-advised, and taken (api sheet, section 10). */
const uniqueName: Reader<string> = (value, name, assumptions) => friendlyName("always")(value, name, assumptions);

/** A name that is taken is refused (*assumed*). Every worker gets the new channel, with a capacity of 1 (*documented*). */
export const createTaskChannel = defineOperation({
  key: "TaskChannel-Create",
  method: "POST",
  path: TASK_CHANNELS,
  parameters: {
    FriendlyName: required(friendlyName("always")),
    UniqueName: required(uniqueName),
    ChannelOptimizedRouting: withDefault(flag, false),
  },
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    if (findChannel(workspace, values.UniqueName)) {
      throw badRequest(`TaskChannel with UniqueName ${values.UniqueName} already exists in workspace ${workspace.sid}`);
    }
    checkLimit("taskChannels", workspace.taskChannels.size, services.limits, `workspace ${workspace.sid}`);
    const channel = workspace.taskChannels.add({
      ...newResource("TC", values.FriendlyName, services),
      uniqueName: values.UniqueName,
      channelOptimizedRouting: values.ChannelOptimizedRouting,
    });
    workspace.router.putTaskChannel(toRoutingChannel(channel));
    services.emit(workspace, taskChannelEvent("created", channel));
    return created(renderTaskChannel(channel, workspace, request.base));
  },
});
