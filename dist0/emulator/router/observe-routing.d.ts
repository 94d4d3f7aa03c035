import type { RoutingEvent } from "../../routing/index.js";
import type { Assumptions } from "../assumptions/index.js";
import type { Assignments } from "../callbacks/assignments.js";
import type { EventDraft } from "../events/event-draft.js";
import type { PostWork } from "../instructions/post-work.js";
import type { Workspace } from "../resources/workspace.js";
import type { CountedEventLogs } from "../statistics/counted-event-logs.js";
import type { Work } from "../work.js";
import type { RouterTimers } from "./router-timers.js";
export interface RoutingObserverParts {
    readonly assumptions: Assumptions;
    readonly statistics: CountedEventLogs<Workspace>;
    readonly postWork: PostWork;
    readonly work: Work;
    readonly timers: RouterTimers;
    readonly assignments: Assignments;
    emit(workspace: Workspace, event: EventDraft): void;
}
/**
 * Reacts to routing events: records and counts them, sends callbacks, sets timers, and moves workers after their work.
 */
export declare function createRoutingObserver(parts: RoutingObserverParts): (workspace: Workspace, event: RoutingEvent) => void;
