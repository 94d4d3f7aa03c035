import type { Property } from "./kind.js";

/** Every object except a workspace is in a workspace; another workspace means another object. */
export const workspaceSid = {
  type: "sid",
  prefix: "WS",
  isRequired: true,
  isParent: true,
  isImplied: true,
  doc: "SID of the workspace, preferably the `id` of a Workspace.",
} as const satisfies Property;
