import { createExternal, type DesiredWorkspace } from "../../../config/index.js";

/** A desired workspace with nothing but the given parts. */
export function desiredWorkspace(parts: Partial<DesiredWorkspace> = {}): DesiredWorkspace {
  return {
    workspace: { friendlyName: "Contact Center" },
    activities: new Map(),
    taskChannels: new Map(),
    taskQueues: new Map(),
    workflows: new Map(),
    external: createExternal(),
    workers: new Map(),
    tasks: new Map(),
    ...parts,
  };
}
