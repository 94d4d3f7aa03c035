import type { Assignments } from "../callbacks/assignments.js";
import type { Events } from "../events/events.js";
import type { PostWork } from "../instructions/post-work.js";
import type { Accounts } from "../resources/accounts.js";
import type { Workspace } from "../resources/workspace.js";
import type { OpenRouter } from "../router/open-router.js";
import type { RouterTimers } from "../router/router-timers.js";
import type { CountedEventLogs } from "../statistics/counted-event-logs.js";
import type { KeptData } from "./read-data.js";
export interface RestoreTargets {
    readonly accounts: Accounts;
    readonly openRouter: OpenRouter;
    readonly events: Events<Workspace>;
    readonly statistics: CountedEventLogs<Workspace>;
    readonly postWork: PostWork;
    readonly assignments: Assignments;
    readonly timers: RouterTimers;
}
/** Restores the state that an earlier run left. Assignment callbacks that were not answered are sent again. */
export declare function restore(kept: KeptData, targets: RestoreTargets): void;
