import { badRequest } from "../../api-error.js";
import { findChannel, type TaskChannel } from "../../resources/task-channel.js";
import type { Workspace } from "../../resources/workspace.js";

/** Dates of requests are whole seconds, so that the present second does not count as the future. */
export function checkVirtualStart(time: number | undefined, now: number): void {
  if (time !== undefined && time >= (Math.floor(now / 1000) + 1) * 1000) {
    throw badRequest(`VirtualStartTime must not be in the future, but is '${new Date(time).toISOString()}'`);
  }
}

/** The channel that a parameter names by its SID or unique name (O-103). */
export function openChannel(name: string, workspace: Workspace): TaskChannel {
  const channel = findChannel(workspace, name);
  if (!channel) throw badRequest(`TaskChannel '${name}' does not exist in workspace ${workspace.sid}`);
  return channel;
}
