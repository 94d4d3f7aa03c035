import type { JsonObject } from "../../../language/index.js";
/** An object as TaskRouter's API returns it: snake_case, unchanged. */
export type ApiObject = JsonObject;
/** Form parameters of a write, in PascalCase. Undefined ones are left out; empty ones are sent, and clear a value. */
export type Params = Record<string, string | undefined>;
/** Remembers the ETag of an answer: it is not a member of the object. */
export declare function rememberVersion(object: ApiObject, etag: string | undefined): ApiObject;
/** The ETag that an object came with, for `If-Match` (H-23, H-24). */
export declare function versionOf(object: ApiObject): string | undefined;
/** A copy of an object with more members. It has the version of the object. */
export declare function extendObject(object: ApiObject, members: ApiObject): ApiObject;
/** The SID of an object. @throws StandaloneError if the answer has none: it is not TaskRouter's */
export declare function sidOf({ sid }: ApiObject): string;
/** Parses a JSON object; undefined if the text is not one, or is nested deeper than any object of TaskRouter. */
export declare function parseObject(text: string): ApiObject | undefined;
/** Parameters as a form body or query, without the undefined ones. */
export declare function toForm(params: Params): string;
