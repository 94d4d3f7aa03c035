import type { KindTable } from "./kind.js";
import { workspaceSid } from "./parent.js";

/**
 * The two activities that a workspace itself refers to. A resource of its own, because they can be set only when the
 * activities exist, and these are created in the workspace (O-10).
 */
export const workspaceDefaults = {
  name: "WorkspaceDefaults",
  noun: "default activities of workspace",
  nouns: "default activities of workspaces",
  doc: "The two activities that a workspace itself refers to.",
  sidPrefix: "WS",
  collection: "Workspaces",
  listKey: "workspaces",
  builtIns: [],
  isFacet: true,
  properties: {
    workspaceSid,
    defaultActivitySid: {
      type: "sid",
      prefix: "WA",
      isLeftAlone: true,
      writtenAs: "defaultActivity",
      doc: "Key of the activity that new workers start in.",
      example: "offline",
    },
    timeoutActivitySid: {
      type: "sid",
      prefix: "WA",
      isLeftAlone: true,
      writtenAs: "timeoutActivity",
      doc: "Key of the activity of a worker whose offer times out.",
      example: "away",
    },
  },
  outputs: {
    defaultActivityName: { doc: "Name of the activity that new workers start in." },
    timeoutActivityName: { doc: "Name of the activity of a worker whose offer times out." },
  },
} as const satisfies KindTable;
