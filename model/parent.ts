import type { Property } from "./property.js";

/** Every object but a workspace lies in one; another workspace means another object. */
export const workspaceSid: Property = {
  type: "sid",
  prefix: "WS",
  isRequired: true,
  isParent: true,
  isImplied: true,
  doc: "SID of the workspace, best the `id` of a Workspace.",
};
