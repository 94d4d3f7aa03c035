import type { Reply } from "../operation.js";

export function ok(json: string): Reply {
  return { status: 200, json };
}

export function created(json: string): Reply {
  return { status: 201, json };
}

export function deleted(): Reply {
  return { status: 204, json: "" };
}
