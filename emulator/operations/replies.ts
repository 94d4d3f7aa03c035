import type { Reply } from "./operation.js";

// H-10: the statuses

export function ok(json: string): Reply {
  return { status: 200, json };
}

/** @param object that was created */
export function created({ sid }: { readonly sid: string }, json: string): Reply {
  return { status: 201, json, createdSid: sid };
}

export function deleted(): Reply {
  return { status: 204, json: "" };
}

/** Adds the version of the object, a counter in quotation marks (H-23). */
export function tagged(reply: Reply, version: number): Reply {
  return { ...reply, headers: { etag: `"${version}"` } };
}
