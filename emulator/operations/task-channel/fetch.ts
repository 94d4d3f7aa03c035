import { renderTaskChannel, taskChannelKind } from "../../resources/task-channel.js";
import { findTaskChannel } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";

export const fetchTaskChannel = defineOperation({
  key: "TaskChannel-Fetch",
  method: "GET",
  path: taskChannelKind.path,
  parameters: {},
  find: findTaskChannel,
  run: ({ target: { channel, workspace }, request }) => ok(renderTaskChannel(channel, workspace, request.base)),
});
