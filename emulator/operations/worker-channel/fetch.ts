import { WORKER_CHANNEL } from "../../resources/paths.js";
import { renderWorkerChannel } from "../../resources/worker-channel.js";
import { findWorkerChannel } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";

export const fetchWorkerChannel = defineOperation({
  key: "WorkerChannel-Fetch",
  method: "GET",
  path: WORKER_CHANNEL,
  parameters: {},
  find: findWorkerChannel,
  run: ({ target: context, request }) => ok(renderWorkerChannel(context, request.base)),
});
