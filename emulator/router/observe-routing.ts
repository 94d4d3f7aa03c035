import type { RoutingEvent } from "../../routing/index.js";
import type { Assumptions } from "../assumptions/index.js";
import type { Assignments } from "../callbacks/assignments.js";
import type { EventDraft } from "../events/event-draft.js";
import { toRoutingDraft } from "../events/routing-draft.js";
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
export function createRoutingObserver(parts: RoutingObserverParts) {
  const { assumptions, statistics, postWork, emit, work, timers, assignments } = parts;
  return (workspace: Workspace, event: RoutingEvent): void => {
    timers.touch(workspace);
    statistics.record(workspace, event);
    const draft = toRoutingDraft(event, workspace, assumptions);
    emit(workspace, draft);
    if (event.type === "reservation.created") assignments.offer(workspace, event, draft.fields);
    const activitySid = postWork.take(workspace, event);
    if (activitySid !== undefined && event.worker) {
      const { sid } = event.worker;
      work.follow(() => moveWorker(workspace, sid, activitySid));
    }
  };
}

/** By now the worker or the activity may have been deleted. */
function moveWorker({ router, activities }: Workspace, sid: string, activitySid: string): void {
  if (router.workers.get(sid) && activities.has(activitySid)) router.updateWorker(sid, { activitySid });
}
