import { badRequest } from "../../api-error.js";
import { findChannel, type TaskChannel } from "../../resources/task-channel.js";
import type { Workspace } from "../../resources/workspace.js";

/** Whole seconds are what a caller can say: a time in the present second is not in the future. */
export function checkVirtualStart(time: number | undefined, now: number): void {
  if (time !== undefined && time >= (Math.floor(now / 1000) + 1) * 1000) {
    throw badRequest(`VirtualStartTime must not be in the future, but is '${new Date(time).toISOString()}'`);
  }
}

/** The channel of a SID or a unique name that a parameter gives. */
/** The task channel of a SID or a unique name (O-103). */
/** The task channel of a SID or a unique name (O-103). */
/** The task channel of a SID or a unique name (O-103). */
export function openChannel(name: string, workspace: Workspace): TaskChannel {
  const channel = findChannel(workspace, name);
  if (!channel) throw badRequest(`TaskChannel '${name}' does not exist in workspace ${workspace.sid}`);
  return channel;
}
