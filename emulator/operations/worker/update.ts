import { badRequest } from "../../api-error.js";
import { withDefault } from "../../parameters/parameter.js";
import { flag } from "../../parameters/readers.js";
import { renderWorker, workerKind } from "../../resources/worker.js";
import { noteWorkerName } from "../../resources/worker-names.js";
import type { Workspace } from "../../resources/workspace.js";
import { checkActivity } from "../check-activity.js";
import { checkVersion } from "../check-version.js";
import { definedOnly } from "../defined-only.js";
import { findWorker } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok, tagged } from "../replies.js";
import { checkWorkerName } from "./check-name.js";

export const updateWorker = defineOperation({
  key: "Worker-Update",
  method: "POST",
  path: workerKind.path,
  parameters: {
    ...workerKind.updateParameters,
    RejectPendingReservations: withDefault(flag, false),
  },
  find: (request) => findWorker(request),
  run({ target: { worker, workspace }, values, request, services: { assumptions } }) {
    checkVersion(request.ifMatch, worker.version);
    checkActivity("ActivitySid", values.ActivitySid, workspace);
    checkWorkerName(values.FriendlyName, workspace, assumptions, worker.sid);
    checkReject(values.RejectPendingReservations, values.ActivitySid, workspace);
    const changes = definedOnly({
      ...workerKind.toChanges(values),
      rejectPendingReservations: values.RejectPendingReservations || undefined,
    });
    workspace.router.updateWorker(worker.sid, changes);
    noteWorkerName(workspace.router, worker, assumptions);
    return tagged(ok(renderWorker(worker, workspace, request.base)), worker.version);
  },
});

/** Only valid with an activity that is unavailable (O-83). */
function checkReject(isWanted: boolean, activitySid: string | undefined, workspace: Workspace): void {
  const activity = activitySid === undefined ? undefined : workspace.activities.get(activitySid);
  if (isWanted && activity?.available !== false) {
    throw badRequest("RejectPendingReservations can only be true together with an ActivitySid that is not available");
  }
}
