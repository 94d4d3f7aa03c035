import { renderWorker, workerKind } from "../../resources/worker.js";
import { noteWorkerName } from "../../resources/worker-names.js";
import { checkActivity } from "../check-activity.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { defineOperation } from "../operation.js";
import { created, tagged } from "../replies.js";
import { checkWorkerName } from "./check-name.js";

export const createWorker = defineOperation({
  key: "Worker-Create",
  method: "POST",
  path: workerKind.listPath,
  parameters: workerKind.createParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services: { assumptions, limits } }) {
    checkActivity("ActivitySid", values.ActivitySid, workspace);
    checkWorkerName(values.FriendlyName, workspace, assumptions);
    checkLimit("workers", workspace.router.workers.size, limits, `workspace ${workspace.sid}`);
    const worker = workspace.router.createWorker({
      ...workerKind.toCreated(values),
      activitySid: values.ActivitySid ?? workspace.defaultActivitySid,
    });
    noteWorkerName(workspace.router, worker, assumptions);
    return tagged(created(worker, renderWorker(worker, workspace, request.base)), worker.version);
  },
});
