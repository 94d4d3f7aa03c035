import { optional } from "../../parameters/parameter.js";
import { flag, integer } from "../../parameters/readers.js";
import { WORKER_CHANNEL } from "../../resources/paths.js";
import { renderWorkerChannel } from "../../resources/worker-channel.js";
import { definedOnly } from "../defined-only.js";
import { findWorkerChannel } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";

/** A capacity of 0 blocks the channel (O-90); 50 is the most (L-12). */
export const updateWorkerChannel = defineOperation({
  key: "WorkerChannel-Update",
  method: "POST",
  path: WORKER_CHANNEL,
  parameters: { Capacity: optional(integer(0, 50)), Available: optional(flag) },
  find: findWorkerChannel,
  run({ target: context, values, request }) {
    const { worker, workspace, channel } = context;
    const changes = definedOnly({ capacity: values.Capacity, available: values.Available });
    workspace.router.updateWorkerChannel(worker.sid, channel.sid, changes);
    return ok(renderWorkerChannel(context, request.base));
  },
});
