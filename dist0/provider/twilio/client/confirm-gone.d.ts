import { TwilioError } from "../errors/index.js";
/** True for an answer that says that an object does not exist. */
export declare function isNotFound(error: unknown): error is TwilioError;
/**
 * Confirms that an object is gone: only a read that is answered with 404 proves it, because a proxy or a wrong route may have
 * answered another request in place of TaskRouter.
 *
 * @param read a GET of the object
 * @param explain makes the error for an object that still exists
 */
export declare function confirmGone(read: () => Promise<unknown>, explain: () => Error): Promise<void>;
