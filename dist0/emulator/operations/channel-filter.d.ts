import type { Workspace } from "../resources/workspace.js";
/** The channel of a `TaskChannel` filter, a SID or a unique name; nothing matches one that does not exist (H-62). */
export declare function toChannelSid(name: string | undefined, workspace: Workspace): string | undefined;
