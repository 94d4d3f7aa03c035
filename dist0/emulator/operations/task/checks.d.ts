import type { TaskChannel } from "../../resources/task-channel.js";
import type { Workspace } from "../../resources/workspace.js";
/** Dates of requests are whole seconds, so that the present second does not count as the future. */
export declare function checkVirtualStart(time: number | undefined, now: number): void;
/** The channel that a parameter names by its SID or unique name (O-103). */
export declare function openChannel(name: string, workspace: Workspace): TaskChannel;
