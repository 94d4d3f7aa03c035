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
export declare function remove(send: Send): Promise<void>;
export {};
