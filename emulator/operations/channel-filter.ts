import { findChannel } from "../resources/task-channel.js";
import type { Workspace } from "../resources/workspace.js";

/** The SID of no channel. */
const NONE = "";

/** What a `TaskChannel` filter, a SID or a unique name, leads to; nothing is of a channel that is not there (*assumed*). */
export function toChannelSid(name: string | undefined, workspace: Workspace): string | undefined {
  return name === undefined ? undefined : (findChannel(workspace, name)?.sid ?? NONE);
}
