import type { RequestKind } from "../failures/index.js";
/** A request to TaskRouter, with its purpose. `path` may have a query, `body` is a form. */
export interface ApiRequest {
    kind: RequestKind;
    method: "GET" | "POST" | "DELETE";
    path: string;
    body?: string | undefined;
    /** Version of the object that the request is for; of another one it is refused with 412. */
    ifMatch?: string | undefined;
    /** The answer is a page of a list; default: one object, with its SID. */
    isList?: boolean;
}
