import { TwilioError } from "../errors/index.js";
import type { ApiObject } from "../transport/index.js";
import type { ApiRequest } from "./api-request.js";
import { confirmGone, isNotFound } from "./confirm-gone.js";

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
    await confirmGone(
      () => send("read", "GET"),
      () => explain(error),
    );
  }
}

function isUnproven(error: unknown): error is TwilioError {
  return isNotFound(error) || (error instanceof TwilioError && error.reason === "unreadable");
}

function explain({ method, path, status }: TwilioError): TwilioError {
  return new TwilioError(
    `${method} ${path} was answered with HTTP ${status} instead of an empty 204, and the object still exists: it is not ` +
      "deleted, and state keeps it. Check taskrouter:baseUrl and any proxy on the way, and run again",
    // without the 404, which callers would take for a missing object
    { method, path, outcome: "refused", reason: "unreadable" },
  );
}
