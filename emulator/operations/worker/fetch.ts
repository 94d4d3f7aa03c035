import { renderWorker, workerKind } from "../../resources/worker.js";
import { findWorker } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok, tagged } from "../replies.js";

export const fetchWorker = defineOperation({
  key: "Worker-Fetch",
  method: "GET",
  path: workerKind.path,
  parameters: {},
  find: (request) => findWorker(request),
  run: ({ target: { worker, workspace }, request }) =>
    tagged(ok(renderWorker(worker, workspace, request.base)), worker.version),
});
