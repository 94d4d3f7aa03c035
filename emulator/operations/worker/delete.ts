import { workerKind } from "../../resources/worker.js";
import { checkVersion } from "../check-version.js";
import { findWorker } from "../find.js";
import { defineOperation } from "../operation.js";
import { deleted } from "../replies.js";

/** Only out of an activity that is not available (*observed*; code and words are *assumed*, api sheet, section 11). */
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
