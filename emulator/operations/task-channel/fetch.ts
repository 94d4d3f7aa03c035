import { renderTaskChannel } from "../../resources/task-channel.js";
import { findTaskChannel } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { TASK_CHANNEL } from "./paths.js";

export const fetchTaskChannel = defineOperation({
  key: "TaskChannel-Fetch",
  method: "GET",
  path: TASK_CHANNEL,
  parameters: {},
  find: findTaskChannel,
  run: ({ target: { channel, workspace }, request }) => ok(renderTaskChannel(channel, workspace, request.base)),
});
