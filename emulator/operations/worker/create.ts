import { attributes } from "../../parameters/attributes.js";
import { optional, required, withDefault } from "../../parameters/parameter.js";
import { friendlyName, sid } from "../../parameters/readers.js";
import { renderWorker } from "../../resources/worker.js";
import { noteWorkerName } from "../../resources/worker-names.js";
import { checkActivity } from "../check-activity.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { defineOperation } from "../operation.js";
import { created, tagged } from "../replies.js";
import { checkWorkerName } from "./checks.js";
import { WORKERS } from "./paths.js";

/** Without an activity a worker begins in the workspace's default one (*documented*, api sheet, section 11). */
export const createWorker = defineOperation({
  key: "Worker-Create",
  method: "POST",
  path: WORKERS,
  parameters: {
    FriendlyName: required(friendlyName("always")),
    ActivitySid: optional(sid("WA")),
    Attributes: withDefault(attributes, "{}"),
  },
  find: findWorkspace,
  run({ target: workspace, values, request, services: { assumptions, limits } }) {
    checkActivity("ActivitySid", values.ActivitySid, workspace);
    checkWorkerName(values.FriendlyName, workspace, assumptions);
    checkLimit("workers", workspace.router.workers.size, limits, `workspace ${workspace.sid}`);
    const worker = workspace.router.createWorker({
      friendlyName: values.FriendlyName,
      attributes: values.Attributes,
      activitySid: values.ActivitySid ?? workspace.defaultActivitySid,
    });
    noteWorkerName(workspace.router, worker, assumptions);
    return tagged(created(renderWorker(worker, workspace, request.base)), worker.version);
  },
});
