import { WORKER_CHANNELS } from "../../resources/paths.js";
import { listWorkerChannels, renderWorkerChannel } from "../../resources/worker-channel.js";
import { defineList } from "../define-list.js";
import { findWorker } from "../find.js";
import { inOrder } from "../sequence.js";

/** Its key is `channels` (H-52). */
export const listChannelsOfWorker = defineList({
  key: "WorkerChannel-List",
  path: WORKER_CHANNELS,
  name: "channels",
  filters: {},
  find: (request) => findWorker(request, "WorkerSid"),
  select: ({ worker, workspace }) => inOrder(listWorkerChannels(worker, workspace)),
  render: (context, _, base) => renderWorkerChannel(context, base),
});
