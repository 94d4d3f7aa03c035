import type { RoutingEvent } from "../../routing/index.js";
import type { Assignments } from "../callbacks/assignments.js";
import type { EventDraft } from "../events/event-draft.js";
import { toRoutingDraft } from "../events/routing-draft.js";
import type { PostWork } from "../instructions/post-work.js";
import type { Workspace } from "../resources/workspace.js";
import type { CountedEventLogs } from "../statistics/counted-event-logs.js";
import type { Work } from "../work.js";
import type { RouterTimers } from "./router-timers.js";

export interface RoutingObserverParts {
  readonly statistics: CountedEventLogs<Workspace>;
  readonly postWork: PostWork;
  readonly work: Work;
  readonly timers: RouterTimers;
  readonly assignments: Assignments;
  emit(workspace: Workspace, event: EventDraft): void;
}

/**
 * What the emulator makes of what happens by routing: an event, something that counts, a callback, a timer, a move of the
 * worker after work.
 */
export function createRoutingObserver(parts: RoutingObserverParts) {
  const { statistics, postWork, emit, work, timers, assignments } = parts;
  return (workspace: Workspace, event: RoutingEvent): void => {
    timers.touch(workspace);
    statistics.record(workspace, event);
    const draft = toRoutingDraft(event, workspace);
    emit(workspace, draft);
    if (event.type === "reservation.created") assignments.offer(workspace, event, draft.fields);
    const activitySid = postWork.take(workspace, event);
    if (activitySid !== undefined && event.worker) {
      const { sid } = event.worker;
      work.follow(() => moveWorker(workspace, sid, activitySid));
    }
  };
}

/** By then the worker or the activity may have gone. */
function moveWorker({ router, activities }: Workspace, sid: string, activitySid: string): void {
  if (router.workers.get(sid) && activities.has(activitySid)) router.updateWorker(sid, { activitySid });
}
