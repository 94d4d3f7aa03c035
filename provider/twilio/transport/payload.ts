import { isJsonObject, isTooDeep, type JsonObject } from "../../../language/index.js";
import { StandaloneError } from "../errors/index.js";

/** An object as TaskRouter's API returns it: snake_case, unchanged. */
export type ApiObject = JsonObject;

/** Form parameters of a write, in PascalCase. Undefined ones are left out; empty ones are sent, and clear a value. */
export type Params = Record<string, string | undefined>;

/** ETags of the objects that came with one. */
const versions = new WeakMap<ApiObject, string>();

/** Remembers the ETag of an answer: it is not a member of the object. */
export function rememberVersion(object: ApiObject, etag: string | undefined): ApiObject {
  if (etag !== undefined && etag !== "") versions.set(object, etag);
  return object;
}

/** The ETag that an object came with, for `If-Match` (H-23, H-24). */
export function versionOf(object: ApiObject): string | undefined {
  return versions.get(object);
}

/** A copy of an object with more members. It has the version of the object. */
export function extendObject(object: ApiObject, members: ApiObject): ApiObject {
  return rememberVersion({ ...object, ...members }, versionOf(object));
}

/** The SID of an object. @throws StandaloneError if the answer has none: it is not TaskRouter's */
export function sidOf({ sid }: ApiObject): string {
  if (typeof sid === "string") return sid;
  throw new StandaloneError("an answer has no SID: it is not from TaskRouter. Is the right host configured?");
}

/** Parses a JSON object; undefined if the text is not one, or is nested deeper than any object of TaskRouter. */
export function parseObject(text: string): ApiObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) && !isTooDeep(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Parameters as a form body or query, without the undefined ones. */
export function toForm(params: Params): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) form.append(name, value);
  }
  return form.toString();
}
