import { findChannel } from "../resources/task-channel.js";
import type { Workspace } from "../resources/workspace.js";

/** The SID of no channel. */
const NONE = "";

/** The channel of a `TaskChannel` filter, a SID or a unique name; nothing matches one that does not exist (H-62). */
export function toChannelSid(name: string | undefined, workspace: Workspace): string | undefined {
  return name === undefined ? undefined : (findChannel(workspace, name)?.sid ?? NONE);
}
