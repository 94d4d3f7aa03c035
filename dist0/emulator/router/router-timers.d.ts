import type { Clock } from "../clock/clock.js";
import type { Workspace } from "../resources/workspace.js";
import type { Work } from "../work.js";
export interface RouterTimers {
    /** Called after a change in a workspace: its timer is updated at the end of the present unit of work. */
    touch(workspace: Workspace): void;
    clear(): void;
}
export interface RouterTimersOptions {
    readonly clock: Clock;
    readonly work: Work;
    /** Whether the workspace still exists. */
    exists(workspace: Workspace): boolean;
}
/** Advances each router when something is due in it, with one timer per workspace. */
export declare function createRouterTimers({ clock, work, exists }: RouterTimersOptions): RouterTimers;
