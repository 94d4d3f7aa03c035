import { workspaceSid } from "./parent.js";
import type { Kind } from "./property.js";

const activitySid = (doc: string) => ({ type: "sid", prefix: "WA", isLeftAlone: true, isImplied: true, doc }) as const;

/**
 * The two activities that a workspace itself names. A step of its own, since they can be set only when the activities
 * exist, and these lie in the workspace. *documented*
 */
export const workspaceDefaults: Kind = {
  name: "WorkspaceDefaults",
  noun: "default activities of workspace",
  sidPrefix: "WS",
  collection: "Workspaces",
  listKey: "workspaces",
  builtIns: [],
  isFacet: true,
  properties: {
    workspaceSid,
    defaultActivitySid: activitySid("Activity of a new worker. Absent: left as it is."),
    timeoutActivitySid: activitySid("Activity of a worker who let an offer time out. Absent: left as it is."),
  },
};
