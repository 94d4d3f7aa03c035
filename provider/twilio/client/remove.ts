import { TwilioError } from "../errors/index.js";
import type { ApiObject } from "../transport/index.js";
import type { ApiRequest } from "./api-request.js";

/** Sends a request for one object. */
type Send = (kind: ApiRequest["kind"], method: ApiRequest["method"]) => Promise<ApiObject>;

/**
 * Deletes an object. An empty 204 proves that it is gone. After a 404 or another 2xx, only a GET that answers 404 does: a
 * proxy may have answered in place of TaskRouter. A 404 is usual if an earlier attempt with a lost answer took effect.
 *
 * @throws TwilioError if the object still exists, or if a request fails
 */
export async function remove(send: Send): Promise<void> {
  try {
    await send("remove", "DELETE");
  } catch (error) {
    if (!isUnproven(error)) throw error;
    await refuseIfLive(send, error);
  }
}

function isUnproven(error: unknown): error is TwilioError {
  return error instanceof TwilioError && (error.isNotFound || error.reason === "unreadable");
}

async function refuseIfLive(send: Send, { method, path, status }: TwilioError): Promise<void> {
  try {
    await send("read", "GET");
  } catch (error) {
    if (error instanceof TwilioError && error.isNotFound) return;
    throw error;
  }
  throw new TwilioError(
    `${method} ${path} was answered with HTTP ${status} instead of an empty 204, and the object still exists: it is not ` +
      "deleted, and state keeps it. Check taskrouter:baseUrl and any proxy on the way, and run again",
    // without the 404, which callers would take for a missing object
    { method, path, outcome: "refused", reason: "unreadable" },
  );
}
