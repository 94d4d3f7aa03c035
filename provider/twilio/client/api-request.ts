import type { RequestKind } from "../failures/index.js";

/** A request to TaskRouter, with its purpose. `path` may have a query, `body` is a form. */
export interface ApiRequest {
  kind: RequestKind;
  method: "GET" | "POST" | "DELETE";
  path: string;
  body?: string | undefined;
  /** The answer is a page of a list; default: one object, with its SID. */
  isList?: boolean;
}
