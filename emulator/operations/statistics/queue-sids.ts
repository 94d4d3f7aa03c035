import { isJsonObject } from "../../../language/index.js";
import { badRequest } from "../../api-error.js";
import type { Assumptions } from "../../assumptions/index.js";
import { sid } from "../../parameters/readers.js";

/** S-9 */
const MAX_QUEUES = 50;

/**
 * The queues that a body such as `{"queueSids":["WQ…"]}` asks for; `QueueSids` is accepted too (S-9).
 */
export function readQueueSids(json: string | undefined, assumptions: Assumptions): string[] {
  const body = parse(json);
  const sids = isJsonObject(body) ? (body.queueSids ?? body.QueueSids) : undefined;
  if (!Array.isArray(sids)) {
    throw badRequest('QueueSids must be a list of TaskQueue SIDs, in a JSON body such as {"queueSids": ["WQ…"]}');
  }
  if (sids.length < 1 || sids.length > MAX_QUEUES) {
    throw badRequest(`QueueSids must have 1 to ${MAX_QUEUES} TaskQueue SIDs, but has ${sids.length}`);
  }
  return sids.map((each) =>
    sid("WQ")(typeof each === "string" ? each : JSON.stringify(each), "QueueSids", assumptions),
  );
}

function parse(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "null");
  } catch {
    throw badRequest("the body must be JSON, sent as application/json");
  }
}
