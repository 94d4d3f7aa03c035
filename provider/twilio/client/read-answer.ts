import { isSid } from "../../../language/index.js";
import { type ApiObject, parseObject, type RawAnswer } from "../transport/index.js";
import type { ApiRequest } from "./api-request.js";

/** Returns the content of a 2xx answer, or undefined if the answer is not TaskRouter's. */
export function readAnswer(request: ApiRequest, { status, text }: RawAnswer): ApiObject | undefined {
  // a 200 may be the page of a proxy, which deleted nothing
  if (request.kind === "remove") return status === 204 && text === "" ? {} : undefined;
  const object = parseObject(text);
  if (object === undefined) return undefined;
  if (request.isList === true) return object;
  return isAskedFor(request.path, object) && (request.kind !== "create" || isMade(request.path, object))
    ? object
    : undefined;
}

/** Every object has its SID, and an object that was asked for has the SID of the path, in any case of its digits (H-12). */
function isAskedFor(path: string, { sid }: ApiObject): boolean {
  if (typeof sid !== "string") return false;
  const last = path.split("/").at(-1) ?? "";
  return !isSid(last) || sid.toLowerCase() === last.toLowerCase();
}

/**
 * A new object says which workspace it is in, or a new workspace which account. Without that, the SID may be any: an answer
 * that was mixed up on the way would put somebody else's object into the state.
 */
function isMade(path: string, { workspace_sid: workspace, account_sid: account }: ApiObject): boolean {
  const [, wanted] = /^\/v1\/Workspaces\/([^/?]+)\//.exec(path) ?? [];
  if (wanted === undefined) return typeof account === "string";
  return typeof workspace === "string" && workspace.toLowerCase() === wanted.toLowerCase();
}
