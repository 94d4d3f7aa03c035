import { workerKind } from "../../resources/worker.js";
import { checkVersion } from "../check-version.js";
import { findWorker } from "../find.js";
import { defineOperation } from "../operation.js";
import { deleted } from "../replies.js";

/** Only from an unavailable activity (O-84), and not with open reservations (O-85). */
export const deleteWorker = defineOperation({
  key: "Worker-Delete",
  method: "DELETE",
  path: workerKind.path,
  parameters: {},
  find: (request) => findWorker(request),
  run({ target: { worker, workspace }, request }) {
    checkVersion(request.ifMatch, worker.version);
    workspace.router.deleteWorker(worker.sid);
    return deleted();
  },
});
